// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <sqlite3.h>

namespace balie {

Result<Transaction> Transaction::begin(Connection &connection)
{
    Q_ASSERT(!connection.inTransaction());
    const Result<int> begun = connection.change(QStringLiteral("BEGIN IMMEDIATE"), {});
    if (!begun)
        return begun.error();
    connection.m_inTransaction = true;
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection)
        rollBack();
}

Result<int> Transaction::change(const QString &sql, const QVariantList &values)
{
    Q_ASSERT(m_connection);
    // After some failures (a full disk, for one) SQLite has rolled back by itself; what came after
    // would then be written alone, outside any transaction.
    if (sqlite3_get_autocommit(m_connection->handle()))
        return Error(ErrorCode::DatabaseFailed).during(QStringLiteral("writing after the transaction was undone"));
    return m_connection->change(sql, values);
}

Result<void> Transaction::changeOne(const QString &sql, const QVariantList &values)
{
    const Result<int> changed = change(sql, values);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error(ErrorCode::Conflict);
    return {};
}

Result<void> Transaction::commit()
{
    const Result<int> done = change(QStringLiteral("COMMIT"));
    if (!done) {
        rollBack();
        return done.error();
    }
    m_connection->m_inTransaction = false;
    m_connection = nullptr;
    return {};
}

void Transaction::rollBack()
{
    // Nothing is left to undo where SQLite did it by itself.
    if (!sqlite3_get_autocommit(m_connection->handle()))
        static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")));
    m_connection->m_inTransaction = false;
    m_connection = nullptr;
}

} // namespace balie
