// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/dayrules.h"

#include "core/domain/request/casestate.h"

namespace balie {

// Whether the act is a step of the workflow or of the clock, so that its day must not lie before that
// of an earlier step. What stands beside the workflow (an acknowledgement, a note, a point of the
// checklist) may be entered in any order.
static bool isStep(RequestAction action)
{
    switch (action) {
    case RequestAction::AskIdentity:
    case RequestAction::ConfirmIdentity:
    case RequestAction::Pause:
    case RequestAction::Resume:
    case RequestAction::Extend:
    case RequestAction::Answer:
    case RequestAction::Withdraw:
    case RequestAction::Close:
    case RequestAction::Reopen:
    case RequestAction::StrikeOut:
        return true;
    case RequestAction::Acknowledge:
    case RequestAction::Check:
    case RequestAction::SuspectBreach:
    case RequestAction::CorrectReceipt:
    case RequestAction::CorrectRights:
    case RequestAction::Revoke:
    case RequestAction::Note:
    case RequestAction::Link:
    case RequestAction::AskSearch:
    case RequestAction::RemindSearch:
    case RequestAction::SignSearch:
    case RequestAction::WeighOthers:
    case RequestAction::NameProcessing:
    case RequestAction::Complain:
    case RequestAction::DetailComplaint:
    case RequestAction::Demand:
    case RequestAction::DeferDemand:
    case RequestAction::AnswerDemand:
    case RequestAction::EndComplaint:
    case RequestAction::TellRecipient:
    case RequestAction::RecipientAnswer:
        return false;
    }
    Q_UNREACHABLE();
}

Result<void> checkDays(const History &history, const CaseEvent &event, QDate today)
{
    if (!event.on.isValid())
        return Error(ErrorCode::NotADate);
    if (event.on > today)
        return Error(ErrorCode::DateInFuture).with(QStringLiteral("today"), today);
    const RequestAction action = actionOf(event.what);
    if (action == RequestAction::CorrectReceipt)
        return {}; // measured against the new day of receipt, by its own rule
    if (event.on < history.received())
        return Error(ErrorCode::DateBeforeReceipt).with(QStringLiteral("date"), history.received());
    if (!isStep(action))
        return {};
    for (const CaseEvent &earlier : history.standing()) {
        if (isStep(actionOf(earlier.what)) && earlier.on > event.on)
            return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), earlier.on).with(QStringLiteral("event"), kindWord(earlier.what));
    }
    return {};
}

} // namespace balie
