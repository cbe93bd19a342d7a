// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/user.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// Who has, or had, a key to the register. A removed user stays: the log names users by id.
class UserTable
{
public:
    explicit UserTable(Connection &connection) : m_connection(connection) {}

    // In the order of their names; removed ones too.
    Result<std::vector<User>> all() const;
    Result<void> insert(Transaction &transaction, const User &user) const;
    // Role and removal; gives the user with its new revision. Error: Conflict.
    Result<User> update(Transaction &transaction, User user) const;

private:
    Connection &m_connection;
};

} // namespace balie
