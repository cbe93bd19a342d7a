// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/changerole.h"

#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

Result<void> changeRole(Register &opened, UserId user, Role role)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageUsers);
    if (!unit)
        return unit.error();
    const auto users = opened.tables().users.all();
    if (!users)
        return users.error();
    const Result<User> changed = withRole(*users, user, role);
    if (!changed)
        return changed.error();
    if (const Result<User> stored = opened.tables().users.update(unit->transaction(), *changed); !stored)
        return stored.error();
    const QJsonObject content{{QStringLiteral("role"), toWord(role)}};
    if (const Result<void> said = unit->audit(QStringLiteral("role-changed"), QStringLiteral("user"), user.toString(), content); !said)
        return said;
    unit->announce([](RegisterEvents &events) { Q_EMIT events.usersChanged(); });
    return unit->commit();
}

} // namespace balie
