// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/linkrequests.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

namespace balie {

// The other case says it too, unless it does already.
static Result<void> linkBack(Register &opened, UnitOfWork &unit, RequestId from, const happened::Linked &linked, QDate on)
{
    const Result<Request> other = opened.tables().requests.find(linked.other);
    if (!other)
        return other.error();
    const CaseEvent event = eventOf(opened, qMax(on, other->history.received()), happened::Linked{from, linked.reason});
    const Result<WorkflowContext> context = workflowContext(opened, *other);
    if (!context)
        return context.error();
    const Result<History> after = apply(*other, event, *context);
    if (!after)
        return after.error();
    const Result<Request> stored = storeEvent(opened, unit, *other, event, *after);
    if (!stored)
        return stored.error();
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
    const Result<WorkflowContext> context = workflowContext(opened, *request);
    if (!context)
        return context.error();
    const happened::Linked passed{linked.other, *reason};
    const CaseEvent event = eventOf(opened, act.on, passed);
    const Result<History> after = apply(*request, event, *context);
    if (!after)
        return after.error();
    const Result<Request> stored = storeEvent(opened, *unit, *request, event, *after);
    if (!stored)
        return stored.error();
    if (const Result<void> back = linkBack(opened, *unit, act.request, passed, act.on); !back)
        return back.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return doneWith(opened, *stored, event, cautions(*request, event, *context));
}

} // namespace balie
