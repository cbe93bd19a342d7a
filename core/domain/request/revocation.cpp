// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/revocation.h"

#include <algorithm>

namespace balie {

namespace {

bool isReceipt(const CaseEvent &event)
{
    return std::holds_alternative<happened::Received>(event.what);
}

// Enters the events that came after the revoked one once more, with it and without it. One depends on it
// that the rules take with it and refuse without it; what they would refuse either way was entered under
// earlier rules, and stands.
Result<void> replay(const Request &request, const std::vector<CaseEvent> &events, EventId revoked, const WorkflowContext &context)
{
    const Result<History> beginning = History::from({events.front()});
    if (!beginning)
        return beginning.error();
    Request with = request;
    Request without = request;
    with.history = without.history = *beginning;
    for (auto event = events.begin() + 1; event != events.end(); ++event) {
        const bool stood = apply(with, *event, context).has_value();
        if (event->id != revoked && stood && !apply(without, *event, context))
            return Error(ErrorCode::OthersDependOnIt).with(QStringLiteral("event"), kindWord(event->what));
        with.history = with.history.with(*event);
        if (event->id != revoked)
            without.history = without.history.with(*event);
    }
    return {};
}

} // namespace

Result<void> checkRevocation(const Request &request, const CaseEvent &revocation, const WorkflowContext &context)
{
    const EventId wanted = std::get<happened::Revoked>(revocation.what).event;
    const std::vector<CaseEvent> events = request.history.standing();
    const auto found = std::find_if(events.begin(), events.end(), [&](const CaseEvent &event) { return event.id == wanted; });
    if (found == events.end() || isReceipt(*found))
        return Error(ErrorCode::EventUnknown);
    return replay(request, events, wanted, context);
}

} // namespace balie
