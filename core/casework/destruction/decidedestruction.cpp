// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/decidedestruction.h"

#include "core/casework/destruction/destructionlog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"

namespace balie {

Result<Destruction> approveDestruction(Register &opened, DestructionId id)
{
    Result<DestructionWork> work = workOn(opened, id, Permission::ManageRetention);
    if (!work)
        return work.error();
    auto &[unit, destruction] = *work;
    const UserId user = opened.session().user;
    if (const Result<void> may = mayApprove(destruction, user, opened.today()); !may)
        return may.error();
    destruction.approved = DecisionMade{user, opened.clock().now()};
    const Result<Destruction> approved = opened.tables().destructions.update(unit.transaction(), destruction);
    if (!approved)
        return approved;
    return finishDestruction(unit, *approved, QStringLiteral("destruction-approved"), {{QStringLiteral("ready-on"), approved->readyOn()->toString(Qt::ISODate)}});
}

Result<Destruction> cancelDestruction(Register &opened, DestructionId id, const LongText &reason)
{
    if (!reason.hasWords())
        return Error(ErrorCode::ReasonMissing);
    if (const auto passed = passNumberGate(reason, NumberGate::Refuse); !passed)
        return passed.error();
    Result<DestructionWork> work = workOn(opened, id, Permission::ManageRetention);
    if (!work)
        return work.error();
    auto &[unit, destruction] = *work;
    if (const Result<void> may = mayCancel(destruction, opened.today()); !may)
        return may.error();
    destruction.cancelled = DecisionMade{opened.session().user, opened.clock().now()};
    destruction.cancelReason = reason;
    const Result<Destruction> cancelled = opened.tables().destructions.update(unit.transaction(), destruction);
    if (!cancelled)
        return cancelled;
    if (const Result<void> released = opened.tables().destructions.release(unit.transaction(), id); !released)
        return released.error();
    return finishDestruction(unit, *cancelled, QStringLiteral("destruction-cancelled"), {{QStringLiteral("reason"), reason.toString()}});
}

} // namespace balie
