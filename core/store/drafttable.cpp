// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafttable.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"

namespace balie {

Result<std::vector<StoredDraft>> DraftTable::of(UserId owner) const
{
    return m_connection.rows(
        QStringLiteral("SELECT id, owner, title, content, saved_on FROM draft WHERE owner = ? ORDER BY saved_on DESC, id DESC"),
        toColumns(owner), [](const Row &row) {
            return StoredDraft{row.id<DraftId>(0), row.id<UserId>(1), row.text(2), row.text(3), row.moment(4)};
        });
}

Result<void> DraftTable::save(Transaction &transaction, const StoredDraft &draft) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO draft (id, owner, title, content, saved_on) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET title = excluded.title, content = excluded.content, saved_on = excluded.saved_on"
                       " WHERE draft.owner = excluded.owner"),
        toColumns(draft.id, draft.owner, draft.title, draft.content, draft.savedOn));
}

Result<void> DraftTable::remove(Transaction &transaction, DraftId id, UserId owner) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM draft WHERE id = ? AND owner = ?"), toColumns(id, owner)));
}

} // namespace balie
