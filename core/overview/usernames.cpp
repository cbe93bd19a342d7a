// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/usernames.h"

#include "core/store/tables.h"

namespace balie {

Result<UserNames> UserNames::of(Register &opened)
{
    const auto users = opened.tables().users.all();
    if (!users)
        return users.error();
    UserNames names;
    for (const User &user : *users)
        names.m_names.insert(user.id, user.name.toString());
    return names;
}

} // namespace balie
