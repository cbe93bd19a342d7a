// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usertable.h"

#include "core/store/columns.h"

namespace balie {

static User userOf(const Row &row)
{
    return {row.id<UserId>(0), row.shortText(1), row.word<Role>(2), row.day(3), row.orNull(4, &Row::day), row.count(5)};
}

Result<std::vector<User>> UserTable::all() const
{
    return m_connection.rows(
        QStringLiteral("SELECT id, name, role, since, removed, revision FROM register_user ORDER BY name, row_key"), {}, userOf);
}

Result<void> UserTable::insert(Transaction &transaction, const User &user) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO register_user (id, name, role, since, removed, revision) VALUES (?, ?, ?, ?, ?, ?)"),
        toColumns(user.id, user.name, user.role, user.since, user.removed, user.revision));
}

Result<User> UserTable::update(Transaction &transaction, User user) const
{
    const Result<void> done = transaction.changeOne(
        QStringLiteral("UPDATE register_user SET role = ?, removed = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
        toColumns(user.role, user.removed, user.id, user.revision));
    if (!done)
        return done.error();
    ++user.revision;
    return user;
}

} // namespace balie
