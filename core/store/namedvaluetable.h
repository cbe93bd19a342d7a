// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QString>

namespace balie {

// The tables of names with a value: facts of the register itself (register_fact) and what its users
// set (setting).
class NamedValueTable
{
public:
    enum class Kind { Fact, Setting };

    NamedValueTable(Connection &connection, Kind kind) : m_connection(connection), m_kind(kind) {}

    // Empty where it was never set.
    Result<QString> value(const QString &name) const;
    Result<void> set(Transaction &transaction, const QString &name, const QString &value) const;
    Result<void> remove(Transaction &transaction, const QString &name) const;

private:
    Connection &m_connection;
    Kind m_kind;
};

} // namespace balie
