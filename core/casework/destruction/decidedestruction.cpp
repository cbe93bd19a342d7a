// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/decidedestruction.h"

#include "core/casework/destruction/destructionlog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"

namespace balie {

Result<Destruction> approveDestruction(Register &opened, DestructionId id)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    Result<Destruction> found = opened.tables().destructions.find(id);
    if (!found)
        return found;
    const UserId user = opened.session().user;
    if (const Result<void> may = mayApprove(*found, user, opened.today()); !may)
        return may.error();
    found->approved = DecisionMade{user, opened.clock().now()};
    found->readyOn = opened.today().addDays(found->coolingOff);
    const Result<Destruction> approved = opened.tables().destructions.update(unit->transaction(), *found);
    if (!approved)
        return approved;
    return finishDestruction(*unit, *approved, QStringLiteral("destruction-approved"), {{QStringLiteral("ready-on"), found->readyOn->toString(Qt::ISODate)}});
}

Result<Destruction> cancelDestruction(Register &opened, DestructionId id, const LongText &reason)
{
    if (!reason.hasWords())
        return Error(ErrorCode::ReasonMissing);
    if (const auto passed = passNumberGate(reason, NumberGate::Refuse); !passed)
        return passed.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    Result<Destruction> found = opened.tables().destructions.find(id);
    if (!found)
        return found;
    if (const Result<void> may = mayCancel(*found, opened.today()); !may)
        return may.error();
    found->cancelled = DecisionMade{opened.session().user, opened.clock().now()};
    found->cancelReason = reason;
    const Result<Destruction> cancelled = opened.tables().destructions.update(unit->transaction(), *found);
    if (!cancelled)
        return cancelled;
    if (const Result<void> released = opened.tables().destructions.release(unit->transaction(), id); !released)
        return released.error();
    return finishDestruction(*unit, *cancelled, QStringLiteral("destruction-cancelled"), {{QStringLiteral("reason"), reason.toString()}});
}

} // namespace balie
