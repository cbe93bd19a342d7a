// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/linkrequests.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"

namespace balie {

// The other case says it too, unless it does already.
static Result<void> linkBack(Register &opened, UnitOfWork &unit, RequestId from, const happened::Linked &linked, QDate on)
{
    const Result<Request> other = opened.tables().requests.find(linked.other);
    if (!other)
        return other.error();
    const QDate day = qMax(on, other->history.received());
    if (const Result<Recorded> recorded = recordIn(opened, unit, *other, day, happened::Linked{from, linked.reason}); !recorded)
        return recorded.error();
    return opened.tables().links.link(unit.transaction(), from, linked.other);
}

Result<ActDone> linkRequests(Register &opened, const Act &act, const happened::Linked &linked)
{
    const Result<LongText> reason = passNumberGate(linked.reason, act.numbers);
    if (!reason)
        return reason.error();
    if (linked.other == act.request)
        return Error(ErrorCode::RequestUnknown).with(QStringLiteral("reason"), QStringLiteral("same-case"));
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(RequestAction::Link));
    if (!unit)
        return unit.error();
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    const happened::Linked passed{linked.other, *reason};
    const Result<Recorded> recorded = recordIn(opened, *unit, *request, act.on, passed);
    if (!recorded)
        return recorded.error();
    if (const Result<void> back = linkBack(opened, *unit, act.request, passed, act.on); !back)
        return back.error();
    return commitAct(opened, *unit, *recorded);
}

} // namespace balie
