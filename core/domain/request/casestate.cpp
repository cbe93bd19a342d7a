// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/casestate.h"

#include "core/domain/request/transitiontable.h"

namespace balie {

namespace {

// By position in the variant; the test compares it with kindWord().
struct ActionReader
{
    RequestAction operator()(const happened::Received &) const { return RequestAction::Note; } // never asked
    RequestAction operator()(const happened::Acknowledged &) const { return RequestAction::Acknowledge; }
    RequestAction operator()(const happened::IdentityAsked &) const { return RequestAction::AskIdentity; }
    RequestAction operator()(const happened::IdentityConfirmed &) const { return RequestAction::ConfirmIdentity; }
    RequestAction operator()(const happened::ClockPaused &) const { return RequestAction::Pause; }
    RequestAction operator()(const happened::ClockResumed &) const { return RequestAction::Resume; }
    RequestAction operator()(const happened::ExtensionTold &) const { return RequestAction::Extend; }
    RequestAction operator()(const happened::PointSettled &) const { return RequestAction::Check; }
    RequestAction operator()(const happened::Answered &) const { return RequestAction::Answer; }
    RequestAction operator()(const happened::Withdrawn &) const { return RequestAction::Withdraw; }
    RequestAction operator()(const happened::Closed &) const { return RequestAction::Close; }
    RequestAction operator()(const happened::Reopened &) const { return RequestAction::Reopen; }
    RequestAction operator()(const happened::StruckOut &) const { return RequestAction::StrikeOut; }
    RequestAction operator()(const happened::BreachSuspected &) const { return RequestAction::SuspectBreach; }
    RequestAction operator()(const happened::ReceiptCorrected &) const { return RequestAction::CorrectReceipt; }
    RequestAction operator()(const happened::Revoked &) const { return RequestAction::Revoke; }
    RequestAction operator()(const happened::Noted &) const { return RequestAction::Note; }
    RequestAction operator()(const happened::Linked &) const { return RequestAction::Link; }
    RequestAction operator()(const happened::RightsCorrected &) const { return RequestAction::CorrectRights; }
    RequestAction operator()(const happened::SearchAsked &) const { return RequestAction::AskSearch; }
    RequestAction operator()(const happened::SearchReminded &) const { return RequestAction::RemindSearch; }
    RequestAction operator()(const happened::SearchSigned &) const { return RequestAction::SignSearch; }
    RequestAction operator()(const happened::OthersWeighed &) const { return RequestAction::WeighOthers; }
    RequestAction operator()(const happened::ProcessingNamed &) const { return RequestAction::NameProcessing; }
    RequestAction operator()(const happened::ComplaintMade &) const { return RequestAction::Complain; }
    RequestAction operator()(const happened::ComplaintDetailed &) const { return RequestAction::DetailComplaint; }
    RequestAction operator()(const happened::DemandMade &) const { return RequestAction::Demand; }
    RequestAction operator()(const happened::DemandDeferred &) const { return RequestAction::DeferDemand; }
    RequestAction operator()(const happened::DemandAnswered &) const { return RequestAction::AnswerDemand; }
    RequestAction operator()(const happened::ComplaintEnded &) const { return RequestAction::EndComplaint; }
    RequestAction operator()(const happened::RecipientTold &) const { return RequestAction::TellRecipient; }
    RequestAction operator()(const happened::RecipientAnswered &) const { return RequestAction::RecipientAnswer; }
};

} // namespace

RequestAction actionOf(const Happening &what)
{
    return std::visit(ActionReader{}, what);
}

namespace {

enum class LateExtensions { Counted, Void };

RequestState stateOfEvents(const std::vector<CaseEvent> &events, LateExtensions extensions)
{
    RequestState state = RequestState::Received;
    for (const CaseEvent &event : events) {
        const bool isVoid = extensions == LateExtensions::Void && std::holds_alternative<happened::ExtensionTold>(event.what);
        if (!isVoid && !isFailedCheck(event.what) && !std::holds_alternative<happened::Received>(event.what))
            state = nextState(state, actionOf(event.what)).value_or(state);
    }
    return state;
}

} // namespace

RequestState stateOf(const History &history)
{
    return stateOfEvents(history.standing(), LateExtensions::Counted);
}

RequestState stateOf(const History &history, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const bool counts = twoClocks(clockFacts(history), rules, holidays).extended;
    return stateOfEvents(history.standing(), counts ? LateExtensions::Counted : LateExtensions::Void);
}

} // namespace balie
