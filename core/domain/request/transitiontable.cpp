// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/transitiontable.h"

#include <array>

namespace balie {

namespace {

struct Transition
{
    RequestState from;
    RequestAction action;
    RequestState to;
};

using S = RequestState;
using A = RequestAction;

// Read a block as: in this state, these acts, leading there. The clock runs from the day of receipt,
// so a term can be extended before the person is identified; the answer still waits for it. Who got the data is told
// with the decision, and may answer when the case is closed. A possible
// breach is marked on an answer: in every state that a case can be in after one (checkBreach()).
constexpr std::array transitions{
    Transition{S::Received, A::Acknowledge, S::Received},
    Transition{S::Received, A::AskIdentity, S::Identification},
    Transition{S::Received, A::ConfirmIdentity, S::InProgress},
    Transition{S::Received, A::Pause, S::Received},
    Transition{S::Received, A::Resume, S::Received},
    Transition{S::Received, A::Extend, S::Extended},
    Transition{S::Received, A::Check, S::Received},
    Transition{S::Received, A::AskSearch, S::Received},
    Transition{S::Received, A::RemindSearch, S::Received},
    Transition{S::Received, A::SignSearch, S::Received},
    Transition{S::Received, A::WeighOthers, S::Received},
    Transition{S::Received, A::NameProcessing, S::Received},
    Transition{S::Received, A::Answer, S::Answered},
    Transition{S::Received, A::Withdraw, S::Withdrawn},
    Transition{S::Received, A::StrikeOut, S::StruckOut},
    Transition{S::Received, A::CorrectReceipt, S::Received},
    Transition{S::Received, A::CorrectRights, S::Received},
    Transition{S::Received, A::Revoke, S::Received},
    Transition{S::Received, A::Note, S::Received},
    Transition{S::Received, A::Link, S::Received},

    Transition{S::Identification, A::Acknowledge, S::Identification},
    Transition{S::Identification, A::ConfirmIdentity, S::InProgress},
    Transition{S::Identification, A::Pause, S::Identification},
    Transition{S::Identification, A::Resume, S::Identification},
    Transition{S::Identification, A::Extend, S::Extended},
    Transition{S::Identification, A::Check, S::Identification},
    Transition{S::Identification, A::AskSearch, S::Identification},
    Transition{S::Identification, A::RemindSearch, S::Identification},
    Transition{S::Identification, A::SignSearch, S::Identification},
    Transition{S::Identification, A::WeighOthers, S::Identification},
    Transition{S::Identification, A::NameProcessing, S::Identification},
    Transition{S::Identification, A::Answer, S::Answered},
    Transition{S::Identification, A::Withdraw, S::Withdrawn},
    Transition{S::Identification, A::StrikeOut, S::StruckOut},
    Transition{S::Identification, A::SuspectBreach, S::Identification},
    Transition{S::Identification, A::CorrectReceipt, S::Identification},
    Transition{S::Identification, A::CorrectRights, S::Identification},
    Transition{S::Identification, A::Revoke, S::Identification},
    Transition{S::Identification, A::Note, S::Identification},
    Transition{S::Identification, A::Link, S::Identification},

    Transition{S::InProgress, A::Acknowledge, S::InProgress},
    Transition{S::InProgress, A::AskIdentity, S::Identification},
    Transition{S::InProgress, A::ConfirmIdentity, S::InProgress},
    Transition{S::InProgress, A::Pause, S::InProgress},
    Transition{S::InProgress, A::Resume, S::InProgress},
    Transition{S::InProgress, A::Extend, S::Extended},
    Transition{S::InProgress, A::Check, S::InProgress},
    Transition{S::InProgress, A::AskSearch, S::InProgress},
    Transition{S::InProgress, A::RemindSearch, S::InProgress},
    Transition{S::InProgress, A::SignSearch, S::InProgress},
    Transition{S::InProgress, A::WeighOthers, S::InProgress},
    Transition{S::InProgress, A::NameProcessing, S::InProgress},
    Transition{S::InProgress, A::Answer, S::Answered},
    Transition{S::InProgress, A::Withdraw, S::Withdrawn},
    Transition{S::InProgress, A::StrikeOut, S::StruckOut},
    Transition{S::InProgress, A::SuspectBreach, S::InProgress},
    Transition{S::InProgress, A::CorrectReceipt, S::InProgress},
    Transition{S::InProgress, A::CorrectRights, S::InProgress},
    Transition{S::InProgress, A::Revoke, S::InProgress},
    Transition{S::InProgress, A::Note, S::InProgress},
    Transition{S::InProgress, A::Link, S::InProgress},
    Transition{S::InProgress, A::TellRecipient, S::InProgress},
    Transition{S::InProgress, A::RecipientAnswer, S::InProgress},

    Transition{S::Extended, A::Acknowledge, S::Extended},
    Transition{S::Extended, A::AskIdentity, S::Extended},
    Transition{S::Extended, A::ConfirmIdentity, S::Extended},
    Transition{S::Extended, A::Pause, S::Extended},
    Transition{S::Extended, A::Resume, S::Extended},
    Transition{S::Extended, A::Check, S::Extended},
    Transition{S::Extended, A::AskSearch, S::Extended},
    Transition{S::Extended, A::RemindSearch, S::Extended},
    Transition{S::Extended, A::SignSearch, S::Extended},
    Transition{S::Extended, A::WeighOthers, S::Extended},
    Transition{S::Extended, A::NameProcessing, S::Extended},
    Transition{S::Extended, A::Answer, S::Answered},
    Transition{S::Extended, A::Withdraw, S::Withdrawn},
    Transition{S::Extended, A::StrikeOut, S::StruckOut},
    Transition{S::Extended, A::SuspectBreach, S::Extended},
    Transition{S::Extended, A::CorrectReceipt, S::Extended},
    Transition{S::Extended, A::CorrectRights, S::Extended},
    Transition{S::Extended, A::Revoke, S::Extended},
    Transition{S::Extended, A::Note, S::Extended},
    Transition{S::Extended, A::Link, S::Extended},
    Transition{S::Extended, A::TellRecipient, S::Extended},
    Transition{S::Extended, A::RecipientAnswer, S::Extended},

    Transition{S::Answered, A::Check, S::Answered},
    Transition{S::Answered, A::SignSearch, S::Answered},
    Transition{S::Answered, A::Close, S::Closed},
    Transition{S::Answered, A::Reopen, S::InProgress},
    Transition{S::Answered, A::StrikeOut, S::StruckOut},
    Transition{S::Answered, A::SuspectBreach, S::Answered},
    Transition{S::Answered, A::CorrectReceipt, S::Answered},
    Transition{S::Answered, A::Revoke, S::Answered},
    Transition{S::Answered, A::Note, S::Answered},
    Transition{S::Answered, A::Link, S::Answered},
    Transition{S::Answered, A::TellRecipient, S::Answered},
    Transition{S::Answered, A::RecipientAnswer, S::Answered},

    Transition{S::Closed, A::Reopen, S::InProgress},
    Transition{S::Closed, A::StrikeOut, S::StruckOut},
    Transition{S::Closed, A::SuspectBreach, S::Closed},
    Transition{S::Closed, A::CorrectReceipt, S::Closed},
    Transition{S::Closed, A::Revoke, S::Closed},
    Transition{S::Closed, A::Note, S::Closed},
    Transition{S::Closed, A::Link, S::Closed},
    Transition{S::Closed, A::TellRecipient, S::Closed},
    Transition{S::Closed, A::RecipientAnswer, S::Closed},

    Transition{S::Withdrawn, A::Reopen, S::InProgress},
    Transition{S::Withdrawn, A::StrikeOut, S::StruckOut},
    Transition{S::Withdrawn, A::SuspectBreach, S::Withdrawn},
    Transition{S::Withdrawn, A::CorrectReceipt, S::Withdrawn},
    Transition{S::Withdrawn, A::Revoke, S::Withdrawn},
    Transition{S::Withdrawn, A::Note, S::Withdrawn},
    Transition{S::Withdrawn, A::Link, S::Withdrawn},

    Transition{S::StruckOut, A::Revoke, S::StruckOut},
    Transition{S::StruckOut, A::Note, S::StruckOut},
};

} // namespace

// A complaint hangs beside the case: it can come before any answer and years after the closing.
static bool isOfComplaint(RequestAction action)
{
    switch (action) {
    case A::Complain:
    case A::DetailComplaint:
    case A::Demand:
    case A::DeferDemand:
    case A::AnswerDemand:
    case A::EndComplaint: return true;
    default: return false;
    }
}

std::optional<RequestState> nextState(RequestState from, RequestAction action)
{
    if (isOfComplaint(action))
        return from == S::StruckOut ? std::nullopt : std::optional(from);
    for (const Transition &transition : transitions) {
        if (transition.from == from && transition.action == action)
            return transition.to;
    }
    return std::nullopt;
}

} // namespace balie
