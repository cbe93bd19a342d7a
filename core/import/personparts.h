// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/stagedimport.h"

namespace balie {

// The parts of a person as a file has them.
struct PersonParts
{
    QString key;
    QString given;
    QString prefix;
    QString family;
    QString street;
    QString number;
    QString letter;
    QString addition;
    QString postcode;
    QString place;
    QString email;
    QString telephone;
    bool isNameWhole = false; // the family name is the whole: "Horst, J. van der"
    SaidOfPerson said = {};
};

// The person that they make. An e-mail address or a telephone number that is none is left out and remarked: half of the
// old records of a housing corporation have one. Errors: FileMalformed with "problem" = "key-missing", "name-missing",
// "too-long", "not-text", "holds-number", and "field".
Result<StagedPerson> personOf(const PersonParts &parts, const StagedPlace &at, std::vector<ImportRemark> &remarks);

// What tells whether the sender says something else than last time.
qint64 printOf(const StagedPerson &person);
qint64 printOf(const QStringList &parts);

// A line that cannot be taken.
inline Error lineRefused(const char *reason, const char *field = "")
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("problem"), QString::fromLatin1(reason))
        .with(QStringLiteral("field"), QString::fromLatin1(field));
}

// A key of the sender as a reference that people read. One number in eleven passes for a BSN: with a word before it
// nothing takes it for one.
QString referenceOf(const QString &key);

} // namespace balie
