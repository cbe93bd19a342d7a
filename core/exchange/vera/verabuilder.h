// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vera/verafields.h"
#include "core/exchange/vera/verarecord.h"

namespace balie {

// A value that may be taken over, where it stood.
struct VeraValue
{
    const VeraField *field = nullptr;
    int item = 0; // of the list that it stands in
    QString text;
};

enum class VeraProblem { NotADay, CodeUnknown, CodeLapsed, HeldBsn, WrongType, TooLong, SortMissing, SortOther, KindUnknown, KeyMissing };

template <>
struct EnumWords<VeraProblem>
{
    static constexpr auto words = enumWords<VeraProblem>({
        {VeraProblem::NotADay, "not-a-day"},
        {VeraProblem::CodeUnknown, "code-unknown"},
        {VeraProblem::CodeLapsed, "code-lapsed"},
        {VeraProblem::HeldBsn, "held-bsn"},
        {VeraProblem::WrongType, "wrong-type"},
        {VeraProblem::TooLong, "too-long"},
        {VeraProblem::SortMissing, "sort-missing"},
        {VeraProblem::SortOther, "sort-other"},
        {VeraProblem::KindUnknown, "kind-unknown"},
        {VeraProblem::KeyMissing, "key-missing"},
    });
};

struct VeraRemark
{
    VeraProblem problem = VeraProblem::KindUnknown;
    std::optional<VeraKind> kind;
    QString part;        // of a ZIP
    qint64 position = 0; // of the record in its file, from 1
    QString field;
    QString code; // where it is about one

    // Nothing comes of the record.
    bool isRefusal() const { return problem == VeraProblem::SortOther || problem == VeraProblem::KindUnknown || problem == VeraProblem::KeyMissing; }
};

// A key of the sender's, which may not be a BSN: one number in eleven passes for one.
struct VeraKeySeen
{
    QByteArray path;
    bool passes = false; // the test of a BSN
    bool isKept = false; // out: it was called one
};

struct VeraBuilt
{
    std::optional<VeraKind> kind;
    std::optional<VeraRecord> record;
    std::vector<VeraRemark> remarks;
    std::vector<VeraKeySeen> keys;
    std::vector<QByteArray> dropped; // fields that this kind does not take
};

// What the values of one record are. The kind is what the name of the file said, or else what its fields show, where
// they show it of nothing else; a case of the standard is none.
VeraBuilt builtRecord(const std::vector<VeraValue> &values, std::optional<VeraKind> named, bool isCase = false);

// Whether only a case has the field.
bool isOfCase(std::string_view key);

// By the name of a file or page, such as overeenkomsten.json.
std::optional<VeraKind> kindNamed(const QString &fileName);
// Such as zaken.json.
bool namesCases(const QString &fileName);

} // namespace balie
