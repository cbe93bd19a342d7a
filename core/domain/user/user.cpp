// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user/user.h"

#include "core/base/foldedtext.h"

#include <algorithm>

namespace balie {

static bool inOffice(const User &user)
{
    return !user.removed;
}

static bool isOnlyOfficer(const std::vector<User> &users, const User &user)
{
    return user.role == Role::Officer && std::none_of(users.begin(), users.end(), [&user](const User &other) {
        return inOffice(other) && other.id != user.id && other.role == Role::Officer;
    });
}

static Result<User> userWithId(const std::vector<User> &users, UserId id)
{
    const auto found = std::find_if(users.begin(), users.end(), [id](const User &user) { return inOffice(user) && user.id == id; });
    if (found == users.end())
        return Error(ErrorCode::UserUnknown);
    return *found;
}

Result<User> userAdded(const std::vector<User> &users, const User &added)
{
    if (userNamed(users, added.name.toString()))
        return Error(ErrorCode::UserExists);
    return added;
}

Result<User> withRole(const std::vector<User> &users, UserId id, Role role)
{
    Result<User> user = userWithId(users, id);
    if (!user)
        return user;
    if (role != Role::Officer && isOnlyOfficer(users, *user))
        return Error(ErrorCode::LastOfficer);
    user->role = role;
    return user;
}

Result<User> asRemoved(const std::vector<User> &users, UserId id, QDate day)
{
    Result<User> user = userWithId(users, id);
    if (!user)
        return user;
    if (isOnlyOfficer(users, *user))
        return Error(ErrorCode::LastOfficer);
    user->removed = day;
    return user;
}

Result<User> userNamed(const std::vector<User> &users, const QString &name)
{
    const QString wanted = folded(name.simplified());
    const auto found = std::find_if(users.begin(), users.end(), [&wanted](const User &user) {
        return inOffice(user) && folded(user.name.toString()) == wanted;
    });
    if (found == users.end())
        return Error(ErrorCode::UserUnknown);
    return *found;
}

} // namespace balie
