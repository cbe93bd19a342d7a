// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/adduser.h"

#include "core/casework/numbergate.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/freepassphrase.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"
#include "core/workspace/workspaceopener.h"

namespace balie {

Result<UserId> addUser(Register &opened, const QString &name, Role role, const Secret &passphrase)
{
    const Result<ShortText> shown = ShortText::from(name).and_then([](const ShortText &text) { return passNumberGate(text, NumberGate::Refuse); });
    if (!shown)
        return shown.error();
    if (const Result<void> strong = isLongEnough(passphrase); !strong)
        return strong.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageUsers);
    if (!unit)
        return unit.error();
    const auto users = opened.tables().users.all();
    if (!users)
        return users.error();
    const Instant now = opened.clock().now();
    const Result<User> user = userAdded(*users, {UserId::create(now), *shown, role, opened.today(), std::nullopt, 1});
    if (!user)
        return user.error();
    if (const Result<void> own = isNobodyElses(passphrase, opened.opened().keys(), user->id); !own)
        return own.error();
    if (const Result<void> written = opened.tables().users.insert(unit->transaction(), *user); !written)
        return written.error();
    const QJsonObject content{{QStringLiteral("name"), shown->toString()}, {QStringLiteral("role"), toWord(role)}};
    if (const Result<void> said = unit->audit(QStringLiteral("user-added"), QStringLiteral("user"), user->id.toString(), content); !said)
        return said.error();
    // The key last: a key without a user opens nothing, a user without a key would be locked out.
    const KeyHolder holder{user->id, shown->toString(), passphrase.clone()};
    if (const Result<void> given = opened.opened().keys().addHolder(holder, now); !given)
        return given.error();
    unit->announce([](RegisterEvents &events) { Q_EMIT events.usersChanged(); });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return user->id;
}

} // namespace balie
