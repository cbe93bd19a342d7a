// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/removeuser.h"

#include "core/casework/keepbackup.h"
#include "core/domain/user/accesspolicy.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/sheetfact.h"
#include "core/workspace/unitofwork.h"

#include <QLoggingCategory>

#include <algorithm>

namespace balie {

Q_LOGGING_CATEGORY(removal, "balie.removal")

// The square on the paper holds the key that the database has now. Since the first time counts.
static Result<void> noteStaleSheet(Register &opened, Transaction &change)
{
    const RegisterFactTable &facts = opened.tables().facts;
    const Result<QString> since = facts.value(staleSheetFact());
    if (!since)
        return since.error();
    return since->isEmpty() ? facts.set(change, staleSheetFact(), opened.clock().now().toString()) : Result<void>();
}

static Result<void> takeAway(Register &opened, UserId user)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageUsers);
    if (!unit)
        return unit.error();
    const auto users = opened.tables().users.all();
    if (!users)
        return users.error();
    const Result<User> removed = asRemoved(*users, user, opened.today());
    if (!removed)
        return removed.error();
    if (const Result<User> stored = opened.tables().users.update(unit->transaction(), *removed); !stored)
        return stored.error();
    if (const Result<void> said = unit->audit(QStringLiteral("user-removed"), QStringLiteral("user"), user.toString()); !said)
        return said;
    // Who had no key any more, after a recovery from paper, has none to take away.
    RegisterKeys &keys = opened.opened().keys();
    const std::vector<UserId> holders = keys.users();
    if (std::find(holders.begin(), holders.end(), user) != holders.end()) {
        if (const Result<void> stale = noteStaleSheet(opened, unit->transaction()); !stale)
            return stale;
        if (const Result<void> gone = keys.removeHolder(user); !gone)
            return gone;
    }
    unit->announce([](RegisterEvents &events) { Q_EMIT events.usersChanged(); });
    return unit->commit();
}

Result<void> removeUser(Register &opened, UserId user)
{
    if (const Result<void> may = requirePermission(opened.session().role, Permission::ManageUsers); !may)
        return may;
    // Before anything changes, as before every large change of the file. A disk without room for the copy must
    // not keep the user in.
    if (const Result<bool> copied = keepBackup(opened, BackupOccasion::BeforeRekey); !copied)
        qCWarning(removal, "%s", qPrintable(copied.error().toLogLine()));
    if (const Result<void> gone = takeAway(opened, user); !gone)
        return gone;
    // What the user could have copied opens nothing of what is written from now on.
    if (const Result<void> rekeyed = opened.rekey(); !rekeyed)
        return rekeyed.error().with(QStringLiteral("done"), QStringLiteral("user-removed"));
    return {};
}

} // namespace balie
