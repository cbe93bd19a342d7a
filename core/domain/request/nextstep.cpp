// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/nextstep.h"

#include "core/domain/complaint/complaints.h"
#include "core/domain/request/answerrules.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/checklist.h"
#include "core/domain/right/atonce.h"

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

bool waits(const History &history, std::optional<PauseGround> ground = std::nullopt)
{
    const ClockFacts facts = clockFacts(history);
    return std::any_of(facts.pauses.begin(), facts.pauses.end(),
                       [ground](const Pause &pause) { return !pause.until && pause.ground == ground.value_or(pause.ground); });
}

bool lacksIdentification(const Request &request)
{
    return !isIdentified(request.history) && needsIdentification(currentRights(request));
}

RequestAction stepToAnswer(const Request &request)
{
    std::vector<ChecklistPoint> open = openPointsOf(request);
    std::erase_if(open, [](const ChecklistPoint &point) { return point.neededFor != PointNeededFor::Answer; });
    return open.empty() ? RequestAction::Answer : RequestAction::Check;
}

std::optional<RequestAction> stepWhileHandling(const Request &request)
{
    if (isStopOpen(request)) // it waits for nobody, and nobody need show who it is
        return RequestAction::Check;
    if (waits(request.history) && !allWorkAtOnce(currentRights(request)))
        return std::nullopt;
    return lacksIdentification(request) ? RequestAction::ConfirmIdentity : stepToAnswer(request);
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

std::optional<RequestAction> complaintStep(const History &history)
{
    const std::optional<QDate> by = complaintBy(history);
    if (!by)
        return std::nullopt;
    const std::vector<Demand> demands = openDemands(history);
    const bool isDemand = std::any_of(demands.begin(), demands.end(), [&](const Demand &demand) { return demand.answerBy == *by; });
    return isDemand ? RequestAction::AnswerDemand : RequestAction::EndComplaint;
}

std::optional<RequestAction> stepWhileWaiting(const Request &request, QDate due, QDate today)
{
    if (!isOpen(stateOf(request.history)) || !waits(request.history) || nextStep(request))
        return std::nullopt;
    const bool unknown = lacksIdentification(request);
    // Art. 12(2), 12(4): who never told who it is must hear so, and that needs no point of the checklist.
    if (today > due)
        return unknown ? RequestAction::Answer : stepToAnswer(request);
    if (unknown && waits(request.history, PauseGround::Identity))
        return RequestAction::ConfirmIdentity;
    return waits(request.history, PauseGround::Specification) ? RequestAction::Resume : RequestAction::ConfirmIdentity;
}

} // namespace balie
