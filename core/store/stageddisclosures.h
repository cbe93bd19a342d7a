// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosure.h"
#include "core/domain/disclosure/recipient.h"
#include "core/store/stagedthings.h"

namespace balie {

// Who may get data, as a line of a table says. What is empty the line does not say.
struct StagedRecipient
{
    StagedPlace at;
    QString key; // as it stands under the sender
    ShortText name;
    std::optional<RecipientKind> kind = {};
    std::optional<DecidedRole> role = {};
    std::optional<ShortText> roleBy = {};
    std::optional<QDate> roleOn = {};
    std::optional<Country> country = {};
    std::optional<Transfer> transfer = {};
    QString listedAs = {};
    QString contact = {};
    LongText note = {};
    std::optional<AgreementKind> agreement = {};
    QDate signedOn = {};                 // where there is one
    std::optional<QDate> until = {};
    QString copy = {}; // where the signed agreement is
    std::optional<QDate> ended = {};
};

// What went to whom. The disclosure has neither recipient nor person yet.
struct StagedDisclosure
{
    StagedPlace at;
    QString key;       // as it stands under the sender
    QString recipient; // its key there, or its name
    QString person;    // the sender's key; empty: of nobody in particular
    Disclosure disclosure;
    bool saysTold = true; // whether the person was told
};

// Recipients and disclosures out of the lines of an import, in a StagingStore.
class StagedDisclosures
{
public:
    explicit StagedDisclosures(Connection &connection) : m_connection(connection) {}

    // Each says whether the key was there before. Where the other line says something else the first one is refused as well:
    // which of the two holds nobody knows.
    Result<StagedAgain> add(Transaction &transaction, const StagedRecipient &recipient, qint64 print) const;
    Result<StagedAgain> add(Transaction &transaction, const StagedDisclosure &disclosure, qint64 print) const;

    // Those that were not refused when they were read, in the order of the rows, after that one.
    Result<std::vector<StagedRow<StagedRecipient>>> recipients(qint64 after, int limit) const;
    Result<std::vector<StagedRow<StagedDisclosure>>> disclosures(qint64 after, int limit) const;
    // An earlier line has a recipient of that name.
    Result<bool> isNamedBefore(const StagedRow<StagedRecipient> &row) const;

    Result<void> mark(Transaction &transaction, const StagedRow<StagedRecipient> &row, StagedOutcome outcome) const;
    Result<void> mark(Transaction &transaction, const StagedRow<StagedDisclosure> &row, StagedOutcome outcome) const;
    // By a comparison.
    Result<void> refuse(Transaction &transaction, const StagedPlace &at, const QString &reason, const QString &field) const;

private:
    Result<StagedAgain> again(Transaction &transaction, const char *table, const QString &key, qint64 print) const;

    Connection &m_connection;
};

} // namespace balie
