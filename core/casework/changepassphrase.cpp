// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/changepassphrase.h"

#include "core/store/openregister.h"
#include "core/store/registerkeys.h"
#include "core/workspace/freepassphrase.h"
#include "core/workspace/unitofwork.h"
#include "core/workspace/workspaceopener.h"

namespace balie {

Result<void> changePassphrase(Register &opened, const Secret &old, const Secret &wanted)
{
    if (const Result<void> strong = isLongEnough(wanted); !strong)
        return strong;
    OpenRegister &store = opened.opened();
    const Session &session = opened.session();
    const Result<RegisterKeys> proof = RegisterKeys::unlock(store.location(), session.userName, old);
    if (!proof)
        return proof.error();
    if (proof->user() != session.user)
        return Error(ErrorCode::WrongPassphrase);
    if (const Result<void> own = isNobodyElses(wanted, store.keys(), session.user); !own)
        return own;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    if (const Result<void> said = unit->audit(QStringLiteral("passphrase-changed"), QStringLiteral("user"), session.user.toString()); !said)
        return said;
    const Result<void> changed = store.keys().changePassphrase(session.user, wanted, KeyCost::calibrated(), opened.clock().now());
    if (!changed)
        return changed;
    return unit->commit();
}

} // namespace balie
