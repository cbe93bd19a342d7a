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

// Enters the events once more, one after another, under the rules.
Result<void> replay(Request request, const std::vector<CaseEvent> &events, const WorkflowContext &context)
{
    const Result<History> beginning = History::from({events.front()});
    if (!beginning)
        return beginning.error();
    request.history = *beginning;
    for (auto event = events.begin() + 1; event != events.end(); ++event) {
        const Result<History> next = apply(request, *event, context);
        if (!next)
            return Error(ErrorCode::OthersDependOnIt).with(QStringLiteral("event"), kindWord(event->what));
        request.history = *next;
    }
    return {};
}

} // namespace

Result<void> checkRevocation(const Request &request, const CaseEvent &revocation, const WorkflowContext &context)
{
    const EventId wanted = std::get<happened::Revoked>(revocation.what).event;
    std::vector<CaseEvent> events = request.history.standing();
    const auto found = std::find_if(events.begin(), events.end(), [&](const CaseEvent &event) { return event.id == wanted; });
    if (found == events.end() || isReceipt(*found))
        return Error(ErrorCode::EventUnknown);
    events.erase(found);
    return replay(request, events, context);
}

std::optional<CaseEvent> lastRevocable(const History &history)
{
    const std::vector<CaseEvent> events = history.standing();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (!isReceipt(*event))
            return *event;
    }
    return std::nullopt;
}

} // namespace balie
