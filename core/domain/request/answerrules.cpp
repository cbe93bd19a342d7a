// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/answerrules.h"

#include <algorithm>

namespace balie {

namespace {

using G = RefusalGround;

std::vector<RefusalGround> groundsOfTheRight(Right right)
{
    switch (right) {
    case Right::Access: return {G::RightsOfOthers};
    case Right::Rectification: return {G::DataCorrect, G::ConditionsNotMet};
    case Right::Erasure:
        return {G::LegalDuty, G::LegalClaims, G::PublicInterest, G::Health, G::ArchiveResearch, G::Expression, G::ConditionsNotMet};
    case Right::Restriction: return {G::ConditionsNotMet};
    case Right::Portability: return {G::ConditionsNotMet, G::RightsOfOthers, G::PublicInterest};
    case Right::Objection: return {G::CompellingGrounds, G::LegalClaims, G::ConditionsNotMet};
    case Right::AutomatedDecision: return {G::DecisionPermitted, G::ConditionsNotMet};
    case Right::Information: return {G::ConditionsNotMet};
    case Right::Complaint: return {G::ConditionsNotMet};
    case Right::MarketingObjection:
    case Right::WithdrawConsent: return {};
    }
    Q_UNREACHABLE();
}

bool isHarmlessToAnswer(Right right)
{
    return worksAtOnce(right) || right == Right::Information || right == Right::Complaint;
}

bool asksWhoItIs(const Happening &what)
{
    const auto *paused = std::get_if<happened::ClockPaused>(&what);
    return std::holds_alternative<happened::IdentityAsked>(what) || (paused && paused->ground == PauseGround::Identity);
}

// Somebody asked the person, or looked and could not tell.
bool isIdentityAsked(const History &history)
{
    const std::vector<CaseEvent> events = history.standing();
    return std::any_of(events.begin(), events.end(),
                       [](const CaseEvent &event) { return asksWhoItIs(event.what) || isFailedCheck(event.what); });
}

// For what the law says all there is to say (Art. 15 to 18, 20 and 21 with 12(5) and UAVG 41) no other ground is left.
bool hasClosedGrounds(Right right)
{
    return right == Right::Access || right == Right::Rectification || right == Right::Erasure || right == Right::Restriction || right == Right::Portability
        || right == Right::Objection;
}

Error about(ErrorCode code, const RightDecision &decision)
{
    const Error error = Error(code).with(QStringLiteral("right"), toWord(decision.right)).with(QStringLiteral("outcome"), toWord(decision.outcome));
    return decision.ground ? error.with(QStringLiteral("ground"), toWord(*decision.ground)) : error;
}

Result<void> checkDecision(const RightDecision &decision)
{
    if (decision.outcome == Outcome::Granted)
        return {};
    if (!canBeRefused(decision.right))
        return about(ErrorCode::OutcomeNotPossible, decision);
    if (isRefusal(decision) && !decision.ground)
        return about(ErrorCode::RefusalNeedsGround, decision);
    const std::vector<RefusalGround> fitting = refusalGroundsFor(decision.right);
    if (isRefusal(decision) && std::find(fitting.begin(), fitting.end(), *decision.ground) == fitting.end())
        return about(ErrorCode::GroundDoesNotFit, decision);
    if (!decision.weighing.hasWords())
        return about(ErrorCode::RefusalNeedsWeighing, decision);
    return {};
}

} // namespace

std::vector<RefusalGround> refusalGroundsFor(Right right)
{
    std::vector<RefusalGround> grounds = groundsOfTheRight(right);
    if (canBeRefused(right)) {
        for (G everywhere : {G::NotIdentified, G::Unfounded, G::Excessive, G::StatutoryRestriction, G::Deceased})
            grounds.push_back(everywhere);
        if (!hasClosedGrounds(right))
            grounds.push_back(G::Other);
    }
    return grounds;
}

bool isToldToRecipients(Right right)
{
    return right == Right::Rectification || right == Right::Erasure || right == Right::Restriction;
}

bool tellsRemedies(const RightDecision &decision)
{
    return isUnderAnswerTerm(decision.right) && (isRefusal(decision) || decision.outcome == Outcome::NotApplicable);
}

bool isIdentified(const History &history)
{
    bool identified = false;
    for (const CaseEvent &event : history.standing()) {
        if (isEstablished(event.what))
            identified = true;
        else if (asksWhoItIs(event.what))
            identified = false;
    }
    return identified;
}

bool isRefusedUnseen(const RightDecision &decision)
{
    return decision.outcome == Outcome::Refused && (decision.ground == G::NotIdentified || decision.ground == G::Deceased);
}

bool mayAnswerUnidentified(const std::vector<RightDecision> &decisions)
{
    return std::all_of(decisions.begin(), decisions.end(), [](const RightDecision &decision) {
        return isHarmlessToAnswer(decision.right) || isRefusedUnseen(decision);
    });
}

std::optional<QDate> openQuestionOn(const History &history)
{
    std::optional<QDate> asked;
    for (const CaseEvent &event : history.standing()) {
        if (asksWhoItIs(event.what))
            asked = event.on;
        else if (isFailedCheck(event.what))
            asked.reset();
    }
    return asked;
}

Result<void> checkNeverShown(const History &history, std::optional<QDate> on)
{
    if (isIdentified(history))
        return Error(ErrorCode::IdentityOpen).with(QStringLiteral("reason"), QStringLiteral("established"));
    if (!isIdentityAsked(history))
        return Error(ErrorCode::IdentityOpen).with(QStringLiteral("reason"), QStringLiteral("never-asked"));
    const std::optional<QDate> asked = openQuestionOn(history);
    if (on && asked && *asked >= *on)
        return Error(ErrorCode::IdentityOpen).with(QStringLiteral("reason"), QStringLiteral("no-time")).with(QStringLiteral("date"), *asked);
    return {};
}

Result<void> checkNotIdentified(const History &history, const std::vector<RightDecision> &decisions, QDate on)
{
    const bool claimed = std::any_of(decisions.begin(), decisions.end(),
                                     [](const RightDecision &decision) { return decision.ground == G::NotIdentified; });
    return claimed ? checkNeverShown(history, on) : Result<void>();
}

Result<void> checkDecisions(const std::vector<Right> &rights, const std::vector<RightDecision> &decisions)
{
    for (Right right : rights) {
        const auto count = std::count_if(decisions.begin(), decisions.end(), [&](const RightDecision &d) { return d.right == right; });
        if (count != 1)
            return Error(ErrorCode::OutcomeMissing).with(QStringLiteral("right"), toWord(right));
    }
    for (const RightDecision &decision : decisions) {
        if (std::find(rights.begin(), rights.end(), decision.right) == rights.end())
            return about(ErrorCode::OutcomeNotPossible, decision).with(QStringLiteral("reason"), QStringLiteral("not-asked"));
        if (const Result<void> sound = checkDecision(decision); !sound)
            return sound;
    }
    const bool nothingAnswered = std::all_of(decisions.begin(), decisions.end(), [](const RightDecision &d) { return d.outcome == Outcome::NotApplicable; });
    return nothingAnswered ? Result<void>(Error(ErrorCode::OutcomeNotPossible).with(QStringLiteral("outcome"), toWord(Outcome::NotApplicable)))
                           : Result<void>();
}

} // namespace balie
