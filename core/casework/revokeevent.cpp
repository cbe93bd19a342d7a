// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/revokeevent.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

namespace {

const CaseEvent *eventIn(const History &history, EventId id)
{
    const auto &events = history.all();
    const auto found = std::find_if(events.begin(), events.end(), [&](const CaseEvent &event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
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
        const QDate day = qMax(on, other->history.received()); // as it was linked
        const Result<Recorded> recorded = recordIn(opened, unit, *other, day, happened::Revoked{event.id, revoked.reason});
        if (!recorded)
            return recorded.error();
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
    const Result<Recorded> recorded = recordIn(opened, *unit, *request, act.on, happened::Revoked{revoked.event, *reason});
    if (!recorded)
        return recorded.error();
    const CaseEvent *undone = eventIn(request->history, revoked.event);
    if (undone && std::holds_alternative<happened::Linked>(undone->what)) {
        const Result<void> unlinked = unlinkOther(opened, *unit, *request, std::get<happened::Linked>(undone->what), revoked, act.on);
        if (!unlinked)
            return unlinked.error();
    }
    return commitAct(opened, *unit, *recorded);
}

} // namespace balie
