// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// What can be done to a case; the words of `act` on the command line.
enum class RequestAction {
    Acknowledge,
    AskIdentity,
    ConfirmIdentity,
    Pause,
    Resume,
    Extend,
    Check,
    Answer,
    Withdraw,
    Close,
    Reopen,
    StrikeOut,
    SuspectBreach,
    CorrectReceipt,
    CorrectRights,
    Revoke,
    Note,
    Link,
    AskSearch,
    RemindSearch,
    SignSearch,
    WeighOthers,
    NameProcessing,
    Complain,
    DetailComplaint,
    Demand,
    DeferDemand,
    AnswerDemand,
    EndComplaint,
    TellRecipient,
    RecipientAnswer,
};

template <>
struct EnumWords<RequestAction>
{
    static constexpr auto words = enumWords<RequestAction>({
        {RequestAction::Acknowledge, "acknowledge"},
        {RequestAction::AskIdentity, "ask-identity"},
        {RequestAction::ConfirmIdentity, "confirm-identity"},
        {RequestAction::Pause, "pause"},
        {RequestAction::Resume, "resume"},
        {RequestAction::Extend, "extend"},
        {RequestAction::Check, "check"},
        {RequestAction::Answer, "answer"},
        {RequestAction::Withdraw, "withdraw"},
        {RequestAction::Close, "close"},
        {RequestAction::Reopen, "reopen"},
        {RequestAction::StrikeOut, "strike-out"},
        {RequestAction::SuspectBreach, "suspect-breach"},
        {RequestAction::CorrectReceipt, "correct-receipt"},
        {RequestAction::CorrectRights, "correct-rights"},
        {RequestAction::Revoke, "revoke"},
        {RequestAction::Note, "note"},
        {RequestAction::Link, "link"},
        {RequestAction::AskSearch, "ask-search"},
        {RequestAction::RemindSearch, "remind-search"},
        {RequestAction::SignSearch, "sign-search"},
        {RequestAction::WeighOthers, "weigh-others"},
        {RequestAction::NameProcessing, "name-processing"},
        {RequestAction::Complain, "complain"},
        {RequestAction::DetailComplaint, "detail-complaint"},
        {RequestAction::Demand, "demand"},
        {RequestAction::DeferDemand, "defer-demand"},
        {RequestAction::AnswerDemand, "answer-demand"},
        {RequestAction::EndComplaint, "end-complaint"},
        {RequestAction::TellRecipient, "tell-recipient"},
        {RequestAction::RecipientAnswer, "recipient-answer"},
    });
};

} // namespace balie
