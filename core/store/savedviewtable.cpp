// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedviewtable.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"

namespace balie {

Result<std::vector<StoredView>> SavedViewTable::all() const
{
    return m_connection.rows(QStringLiteral("SELECT name, content FROM saved_view ORDER BY name"), {},
                             [](const Row &row) { return StoredView{row.text(0), row.text(1)}; });
}

Result<void> SavedViewTable::save(Transaction &transaction, const StoredView &view) const
{
    return transaction.changeOne(QStringLiteral("INSERT INTO saved_view (name, content) VALUES (?, ?)"
                                                " ON CONFLICT (name) DO UPDATE SET content = excluded.content"),
                                 toColumns(view.name, view.content));
}

Result<void> SavedViewTable::remove(Transaction &transaction, const QString &name) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM saved_view WHERE name = ?"), toColumns(name)));
}

} // namespace balie
