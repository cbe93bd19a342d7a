// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/requestworkflow.h"

#include "core/domain/request/casestate.h"
#include "core/domain/request/dayrules.h"
#include "core/domain/request/eventrules.h"
#include "core/domain/request/transitiontable.h"

#include <algorithm>

namespace balie {

namespace {

Result<void> checkRevocation(const Request &request, const CaseEvent &revocation, const WorkflowContext &context);

Result<void> checkRules(const Request &request, const CaseEvent &event, const WorkflowContext &context)
{
    const Result<void> rules = checkEvent(request, event, context);
    return rules && std::holds_alternative<happened::Revoked>(event.what) ? checkRevocation(request, event, context) : rules;
}

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

// An event may be revoked that stands and is not the receipt, when what came after it would have been lawful
// without it. Undo never rewrites: it says that an entry counts no longer.
Result<void> checkRevocation(const Request &request, const CaseEvent &revocation, const WorkflowContext &context)
{
    const EventId wanted = std::get<happened::Revoked>(revocation.what).event;
    const std::vector<CaseEvent> events = request.history.standing();
    const auto found = std::find_if(events.begin(), events.end(), [&](const CaseEvent &event) { return event.id == wanted; });
    if (found == events.end() || isReceipt(*found))
        return Error(ErrorCode::EventUnknown);
    return replay(request, events, wanted, context);
}

} // namespace

Result<History> apply(const Request &request, const CaseEvent &event, const WorkflowContext &context)
{
    const RequestAction action = actionOf(event.what);
    const RequestState state = stateOf(request.history, context.rules, context.holidays);
    if (std::holds_alternative<happened::Received>(event.what) || !nextState(state, action)) {
        return Error(ErrorCode::ActNotAllowedNow)
            .with(QStringLiteral("action"), toWord(action))
            .with(QStringLiteral("state"), toWord(state));
    }
    if (const Result<void> days = checkDays(request.history, event, context.today); !days)
        return days.error();
    if (const Result<void> rules = checkRules(request, event, context); !rules)
        return rules.error();
    return request.history.with(event);
}

} // namespace balie
