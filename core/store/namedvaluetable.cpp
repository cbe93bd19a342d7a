// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/namedvaluetable.h"

#include "core/store/columns.h"

namespace balie {

static QString tableOf(NamedValueTable::Kind kind)
{
    switch (kind) {
    case NamedValueTable::Kind::Fact: return QStringLiteral("register_fact");
    case NamedValueTable::Kind::Setting: return QStringLiteral("setting");
    }
    Q_UNREACHABLE();
}

Result<QString> NamedValueTable::value(const QString &name) const
{
    const auto found = m_connection.first(QStringLiteral("SELECT value FROM %1 WHERE name = ?").arg(tableOf(m_kind)),
                                          toColumns(name), [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

Result<void> NamedValueTable::set(Transaction &transaction, const QString &name, const QString &value) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO %1 (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
            .arg(tableOf(m_kind)),
        toColumns(name, value));
}

Result<void> NamedValueTable::remove(Transaction &transaction, const QString &name) const
{
    const Result<int> removed =
        transaction.change(QStringLiteral("DELETE FROM %1 WHERE name = ?").arg(tableOf(m_kind)), toColumns(name));
    return removed ? Result<void>() : Result<void>(removed.error());
}

} // namespace balie
