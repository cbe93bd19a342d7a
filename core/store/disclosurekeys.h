// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/transaction.h"

#include <QHash>
#include <QString>

#include <vector>

namespace balie {

// Recipients and disclosures under the keys of a sender, as ImportTable has what is kept; whatever else there is to a key
// goes through that.
class DisclosureKeys
{
public:
    struct Known
    {
        qint64 row = 0; // of a recipient that was merged that of the one that stays
        qint64 print = 0;
        bool isSettled = false; // merged, or struck out: what the sender says of it changes nothing here
    };

    explicit DisclosureKeys(Connection &connection) : m_connection(connection) {}

    Result<std::optional<Known>> recipient(qint64 source, const QString &key) const;
    Result<std::optional<Known>> disclosure(qint64 source, const QString &key) const;

    // Every system of which something is here.
    Result<std::vector<qint64>> sourcesOf(OrganisationId organisation) const;
    // What those were called that were merged, in small letters, and into whom; not what two were called that went different ways.
    Result<QHash<QString, RecipientId>> namesOfMerged(OrganisationId organisation) const;

    // Of a row that the batch brought.
    Result<void> addRecipient(Transaction &transaction, qint64 source, const QString &key, qint64 batch, qint64 row, qint64 print) const;
    Result<void> addDisclosure(Transaction &transaction, qint64 source, const QString &key, qint64 batch, qint64 row, qint64 print) const;

    // Between rows and ids. Errors: RecipientUnknown, DisclosureUnknown, AgreementUnknown.
    Result<RecipientId> recipientIn(qint64 row) const;
    Result<DisclosureId> disclosureIn(qint64 row) const;
    Result<qint64> rowOf(RecipientId recipient) const;
    Result<qint64> rowOf(AgreementId agreement) const;

private:
    Connection &m_connection;
};

} // namespace balie
