// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/placedhold.h"
#include "core/store/importeddisclosuretable.h"
#include "core/store/importeditemtable.h"
#include "core/store/recipienttable.h"

#include <functional>
#include <vector>

namespace balie {

// What a batch brought, taken out again some thousands at a time; holds first, then items, then persons.
class ImportUndo
{
public:
    // going: told how many more are done, now and then; an error of it stops the undoing.
    using Going = std::function<Result<void>(qint64)>;
    ImportUndo(Connection &connection, qint64 batch, Going going) : m_connection(connection), m_batch(batch), m_going(std::move(going)) {}

    Result<void> going(qint64 more) const { return m_going(more); }
    // How much of what it brought somebody changed, used, took out or destroyed since, by hand or by a later import.
    Result<qint64> touched() const;

    // Each gives how many went. unheld: what stays of that on which a hold stood.
    Result<qint64> removeHolds(Transaction &transaction, std::vector<HoldTarget> &unheld) const;
    Result<qint64> removeItems(Transaction &transaction, OrganisationId organisation, const ImportedItemTable &items) const;
    Result<qint64> removePersons(Transaction &transaction) const;
    Result<qint64> removeDisclosures(Transaction &transaction, const ImportedDisclosureTable &disclosures) const;
    Result<qint64> removeRecipients(Transaction &transaction, const RecipientTable &recipients) const;
    // What stays in the files to which it brought somebody, one of each.
    Result<void> besideBrought(std::vector<HoldTarget> &unheld) const;
    // By its row; the key that is of it goes along.
    Result<void> removeHold(Transaction &transaction, qint64 row) const;

private:
    struct Brought
    {
        qint64 source = 0;
        QString key;
        qint64 row = 0;
    };

    Result<qint64> goneSince() const;
    Result<std::optional<HoldTarget>> stayingUnder(qint64 hold) const;
    // In the order of the keys, which is that of the rows on the disk.
    Result<std::vector<Brought>> brought(const char *column, const Brought &after) const;
    template <typename Remove>
    Result<qint64> removeEach(const char *column, Remove &&remove) const;

    Connection &m_connection;
    qint64 m_batch;
    Going m_going;
};

} // namespace balie
