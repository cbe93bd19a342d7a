// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/placedhold.h"
#include "core/domain/retention/retentionitem.h"
#include "core/store/retentionfiguretable.h"

#include <vector>

namespace balie {

// What is kept about whom, with its derived columns. Whatever comes, goes or moves here is counted in the same
// transaction. They may be millions: read those of a rule or of the register so many at a time.
class RetentionItemTable
{
public:
    struct New
    {
        RetentionItem item;
        RetentionStanding standing;
    };

    // As it stands in the register, and what its standing follows from.
    struct Kept
    {
        qint64 rowKey;
        RetentionItem item;
        RetentionStanding standing;
        Held held; // whether a hold stands on it, on its person or on its case
    };

    // Nothing chosen: all.
    struct Some
    {
        std::optional<OrganisationId> organisation = {};
        QString category = {};
    };

    explicit RetentionItemTable(Connection &connection) : m_connection(connection), m_figures(connection) {}

    // Error: RetentionItemUnknown.
    Result<Kept> find(RetentionItemId id) const;
    Result<std::vector<Kept>> of(PersonId person) const;
    // Those that a hold on it keeps, with those of others in the same files.
    Result<std::vector<Kept>> under(const HoldTarget &target) const;
    // Those of before whose standing nobody worked out yet (schema 0020), so many.
    Result<std::vector<Kept>> unsettled(int limit) const;
    // In the order of entry, after that row.
    Result<std::vector<Kept>> after(qint64 rowKey, const Some &some, int limit) const;
    // Whether a hold stands that would keep such an item.
    Result<Held> heldFor(const RetentionItem &item) const;
    // The same of all that is kept of a person.
    Result<Held> heldFor(PersonId person) const;

    Result<void> insert(Transaction &transaction, const std::vector<New> &items) const;
    // Gives it with its new revision. Error: Conflict.
    Result<RetentionItem> update(Transaction &transaction, const Kept &before, RetentionItem item, const RetentionStanding &standing) const;
    // The derived columns alone, of those that have other ones now.
    Result<int> restand(Transaction &transaction, const std::vector<std::pair<Kept, RetentionStanding>> &moved) const;
    // With the holds that stood on it alone and were lifted, and out of a batch that has not begun. Error: Conflict.
    Result<void> remove(Transaction &transaction, const Kept &kept) const;
    // Those of a batch in that system, so many.
    Result<std::vector<Kept>> toDestroy(DestructionId batch, const QString &system, int limit) const;
    // It went on that day: only what kind of data it was and where it lived stays. With its holds, and out of its batch.
    Result<void> destroy(Transaction &transaction, const std::vector<Kept> &items, QDate on) const;
    // What is of the one is of the other; their standing is the caller's.
    Result<void> passOn(Transaction &transaction, PersonId duplicate, PersonId stays) const;

private:
    Connection &m_connection;
    RetentionFigureTable m_figures;
};

} // namespace balie
