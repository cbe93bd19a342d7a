// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/revokeevent.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

#include <algorithm>

namespace balie {

namespace {

const CaseEvent *eventIn(const History &history, EventId id)
{
    const auto &events = history.all();
    const auto found = std::find_if(events.begin(), events.end(), [&](const CaseEvent &event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

Result<Request> revokeIn(Register &opened, UnitOfWork &unit, const Request &request, const CaseEvent &event)
{
    const Result<WorkflowContext> context = workflowContext(opened, request);
    if (!context)
        return context.error();
    const Result<History> after = apply(request, event, *context);
    if (!after)
        return after.error();
    const Result<Request> moved = withHistory(opened, request, *after); // a corrected receipt may be undone
    if (!moved)
        return moved;
    return storeEvent(opened, unit, *moved, event, *after);
}

// A link is said in both cases, so it is taken back in both.
Result<void> unlinkOther(Register &opened, UnitOfWork &unit, const Request &request, const happened::Linked &linked, const happened::Revoked &revoked, QDate on)
{
    Tables &tables = opened.tables();
    const Result<Request> other = tables.requests.find(linked.other);
    if (!other)
        return other.error();
    for (const CaseEvent &event : other->history.standing()) {
        const auto *back = std::get_if<happened::Linked>(&event.what);
        if (!back || back->other != request.id)
            continue;
        const Result<Request> stored = revokeIn(opened, unit, *other, eventOf(opened, on, happened::Revoked{event.id, revoked.reason}));
        if (!stored)
            return stored.error();
        break;
    }
    return tables.links.unlink(unit.transaction(), request.id, linked.other);
}

} // namespace

Result<ActDone> revokeEvent(Register &opened, const Act &act, const happened::Revoked &revoked)
{
    const Result<LongText> reason = passNumberGate(revoked.reason, act.numbers);
    if (!reason)
        return reason.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(RequestAction::Revoke));
    if (!unit)
        return unit.error();
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    const CaseEvent event = eventOf(opened, act.on, happened::Revoked{revoked.event, *reason});
    const Result<Request> stored = revokeIn(opened, *unit, *request, event);
    if (!stored)
        return stored.error();
    const CaseEvent *undone = eventIn(request->history, revoked.event);
    if (undone && std::holds_alternative<happened::Linked>(undone->what)) {
        const Result<void> unlinked = unlinkOther(opened, *unit, *request, std::get<happened::Linked>(undone->what), revoked, act.on);
        if (!unlinked)
            return unlinked.error();
    }
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return doneWith(opened, *stored, event, {});
}

} // namespace balie
