// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registerfacttable.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"

namespace balie {

Result<QString> RegisterFactTable::value(const QString &name) const
{
    const auto found = m_connection.first(QStringLiteral("SELECT value FROM register_fact WHERE name = ?"), toColumns(name),
                                          [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

Result<void> RegisterFactTable::set(Transaction &transaction, const QString &name, const QString &value) const
{
    return transaction.changeOne(QStringLiteral("INSERT INTO register_fact (name, value) VALUES (?, ?)"
                                                " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                 toColumns(name, value));
}

Result<void> RegisterFactTable::remove(Transaction &transaction, const QString &name) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM register_fact WHERE name = ?"), toColumns(name)));
}

} // namespace balie
