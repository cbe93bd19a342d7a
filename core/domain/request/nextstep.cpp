// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/nextstep.h"

#include "core/domain/request/answerrules.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/requestworkflow.h"

#include <algorithm>

namespace balie {

namespace {

bool needsIdentification(const std::vector<Right> &rights)
{
    std::vector<RightDecision> granted;
    for (Right right : rights)
        granted.push_back({right, Outcome::Granted, std::nullopt, {}});
    return !mayAnswerUnidentified(granted);
}

std::optional<RequestAction> stepWhileHandling(const Request &request)
{
    const ClockFacts facts = clockFacts(request.history);
    const bool waiting = std::any_of(facts.pauses.begin(), facts.pauses.end(), [](const Pause &pause) { return !pause.until; });
    if (waiting)
        return std::nullopt;
    const std::vector<Right> rights = currentRights(request);
    if (!isIdentified(request.history) && needsIdentification(rights))
        return RequestAction::ConfirmIdentity;
    std::vector<ChecklistPoint> open = openPointsOf(request);
    std::erase_if(open, [](const ChecklistPoint &point) { return point.neededFor != PointNeededFor::Answer; });
    return open.empty() ? RequestAction::Answer : RequestAction::Check;
}

std::optional<RequestAction> stepAfterAnswer(const Request &request)
{
    std::vector<ChecklistPoint> open = openPointsOf(request);
    std::erase_if(open, [](const ChecklistPoint &point) { return point.neededFor != PointNeededFor::Close; });
    return open.empty() ? RequestAction::Close : RequestAction::Check;
}

} // namespace

std::optional<RequestAction> nextStep(const Request &request)
{
    switch (stateOf(request.history)) {
    case RequestState::Received:
    case RequestState::Identification:
    case RequestState::InProgress:
    case RequestState::Extended:
        return stepWhileHandling(request);
    case RequestState::Answered:
        return stepAfterAnswer(request);
    case RequestState::Closed:
    case RequestState::Withdrawn:
    case RequestState::StruckOut:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace balie
