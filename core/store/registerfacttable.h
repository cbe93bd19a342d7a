// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QString>

namespace balie {

// The table of facts of the register itself, each a name with a value.
class RegisterFactTable
{
public:
    explicit RegisterFactTable(Connection &connection) : m_connection(connection) {}

    // Empty where it was never set.
    Result<QString> value(const QString &name) const;
    Result<void> set(Transaction &transaction, const QString &name, const QString &value) const;
    Result<void> remove(Transaction &transaction, const QString &name) const;

private:
    Connection &m_connection;
};

} // namespace balie
