// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/possibleactions.h"

#include "core/domain/complaint/complaints.h"
#include "core/domain/deadline/extensiongate.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/eventrules.h"
#include "core/domain/request/requestworkflow.h"
#include "core/domain/request/searches.h"
#include "core/domain/request/transitiontable.h"
#include "core/domain/user/accesspolicy.h"
#include "core/workspace/actionpermission.h"

#include <algorithm>

namespace balie {

namespace {

std::optional<Error> errorOf(const Result<void> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

// What is done to a complaint or a demand needs one.
Result<void> checkComplaintThere(RequestAction action, const History &history)
{
    const std::vector<Complaint> complaints = complaintsOf(history);
    const bool hasOpen = std::any_of(complaints.begin(), complaints.end(), [](const Complaint &one) { return one.isOpen(); });
    if (action == RequestAction::DetailComplaint && complaints.empty())
        return Error(ErrorCode::ComplaintUnknown);
    const bool takesDemands = std::any_of(complaints.begin(), complaints.end(), [](const Complaint &one) { return one.takesDemands(); });
    if ((action == RequestAction::Demand && !takesDemands) || (action == RequestAction::EndComplaint && !hasOpen))
        return Error(ErrorCode::ComplaintUnknown);
    const bool needsDemand = action == RequestAction::DeferDemand || action == RequestAction::AnswerDemand;
    const bool hasDemand = std::any_of(complaints.begin(), complaints.end(), [](const Complaint &one) {
        return std::any_of(one.demands.begin(), one.demands.end(), [](const Demand &demand) { return demand.isOpen(); });
    });
    return needsDemand && !hasDemand ? Result<void>(Error(ErrorCode::DemandUnknown)) : Result<void>();
}

// What the facts of the act cannot change: state, gates, open points. The act itself is judged by apply().
std::optional<Error> whyNot(RequestAction action, const Request &request, const WorkflowContext &context, Role role)
{
    if (const Result<void> permitted = requirePermission(role, permissionFor(action)); !permitted)
        return permitted.error();
    const RequestState state = stateOf(request.history, context.rules, context.holidays);
    if (!nextState(state, action)) {
        return Error(ErrorCode::ActNotAllowedNow)
            .with(QStringLiteral("action"), toWord(action))
            .with(QStringLiteral("state"), toWord(state));
    }
    if (const Result<void> term = checkTerm(request, action); !term)
        return term.error();
    if (action == RequestAction::Extend)
        return errorOf(extensionGate(clockFacts(request.history), context.rules, context.holidays, context.today));
    if (action == RequestAction::Resume)
        return errorOf(checkResumption(request.history));
    if (action == RequestAction::SuspectBreach)
        return errorOf(checkBreach(request.history));
    if ((action == RequestAction::RemindSearch || action == RequestAction::SignSearch) && !colleagueBy(request))
        return Error(ErrorCode::SearchUnknown);
    if (const Result<void> complaint = checkComplaintThere(action, request.history); !complaint)
        return complaint.error();
    if (action == RequestAction::Revoke && !eventToUndo(request.history))
        return Error(ErrorCode::ActNotAllowedNow).with(QStringLiteral("action"), toWord(action)).with(QStringLiteral("state"), toWord(state));
    return std::nullopt;
}

// Closing says nothing of its own, so the rules can be asked now.
std::optional<Error> whyNotClosed(const Request &request, const WorkflowContext &context)
{
    const Instant now = Instant::fromMSecs(0);
    const CaseEvent closing{EventId::create(now), context.today, now, std::nullopt, happened::Closed{}};
    const Result<History> after = apply(request, closing, context);
    return after ? std::nullopt : std::optional(after.error());
}

} // namespace

std::optional<EventId> eventToUndo(const History &history)
{
    const std::vector<CaseEvent> standing = history.standing();
    const auto last = std::find_if(standing.rbegin(), standing.rend(), [](const CaseEvent &event) {
        return event.by && !std::holds_alternative<happened::Received>(event.what);
    });
    return last == standing.rend() ? std::nullopt : std::optional(last->id);
}

std::vector<PossibleAction> possibleActions(const Request &request, const WorkflowContext &context, Role role)
{
    const TwoClocks clocks = twoClocks(clockFacts(request.history), context.rules, context.holidays);
    std::vector<PossibleAction> actions;
    for (RequestAction action : allValues<RequestAction>()) {
        PossibleAction possible{action, whyNot(action, request, context, role), std::nullopt};
        if (!possible.whyNot && action == RequestAction::Close)
            possible.whyNot = whyNotClosed(request, context);
        if (action == RequestAction::Extend && !possible.whyNot)
            possible.until = clocks.noticeBy;
        actions.push_back(possible);
    }
    return actions;
}

} // namespace balie
