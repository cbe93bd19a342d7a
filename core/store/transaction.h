// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace balie {

// The right to write: everything changed through it is kept by commit() or, without that, undone when
// it goes. One at a time on a connection; it begins with the write lock taken, so that it cannot fail
// half-way for want of it.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    // One statement with its values; gives the number of rows that it changed.
    Result<int> change(const QString &sql, const QVariantList &values = {});
    // The same, where no row changed means that someone else was first (revision): Conflict.
    Result<void> changeOne(const QString &sql, const QVariantList &values = {});

    // Durable when it succeeds. When it fails nothing of it is kept; only where the disk fails at the very
    // last flush (DatabaseFailed) all of it may be, never a part: read again before doing it again.
    Result<void> commit();

    // Reading inside the transaction sees what was written in it.
    Connection &connection() const { return *m_connection; }

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    void rollBack();

    Connection *m_connection; // null when committed, rolled back or moved from
};

} // namespace balie
