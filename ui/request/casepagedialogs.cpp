// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which dialog records which act.
#include "ui/request/actdialogs.h"
#include "ui/request/answerdialog.h"
#include "ui/request/casepage.h"
#include "ui/request/complaintdialogs.h"
#include "ui/request/confirmidentitydialog.h"
#include "ui/request/correctrightsdialog.h"
#include "ui/request/gatherdialogs.h"
#include "ui/request/recipientdialogs.h"

namespace balie {

ActDialog *CasePage::dialogFor(RequestAction action)
{
    const CaseView &view = *m_view;
    switch (action) {
    case RequestAction::Acknowledge: return new AcknowledgeDialog(m_workspace, view, this);
    case RequestAction::AskIdentity: return new AskIdentityDialog(m_workspace, view, this);
    case RequestAction::ConfirmIdentity: return new ConfirmIdentityDialog(m_workspace, view, this);
    case RequestAction::Pause: return new PauseDialog(m_workspace, view, this);
    case RequestAction::Extend: return new ExtendDialog(m_workspace, view, this);
    case RequestAction::Answer: return new AnswerDialog(m_workspace, view, this);
    case RequestAction::Link: return new LinkDialog(m_workspace, view, this);
    case RequestAction::CorrectRights: return new CorrectRightsDialog(m_workspace, view, this);
    case RequestAction::Resume: return new ReasonDialog(m_workspace, view, happened::ClockResumed{}, this);
    case RequestAction::Withdraw: return new ReasonDialog(m_workspace, view, happened::Withdrawn{}, this);
    case RequestAction::Close: return new ReasonDialog(m_workspace, view, happened::Closed{}, this);
    case RequestAction::Reopen: return new ReasonDialog(m_workspace, view, happened::Reopened{}, this);
    case RequestAction::StrikeOut: return new ReasonDialog(m_workspace, view, happened::StruckOut{}, this);
    case RequestAction::SuspectBreach: return new ReasonDialog(m_workspace, view, happened::BreachSuspected{}, this);
    case RequestAction::CorrectReceipt: return new ReasonDialog(m_workspace, view, happened::ReceiptCorrected{view.dossier.facts.received, {}, {}}, this);
    case RequestAction::Note: return new ReasonDialog(m_workspace, view, happened::Noted{}, this);
    case RequestAction::Revoke:
        return view.dossier.undo ? new ReasonDialog(m_workspace, view, happened::Revoked{*view.dossier.undo, {}}, this) : nullptr;
    case RequestAction::AskSearch: return new AskSearchDialog(m_workspace, view, this);
    case RequestAction::RemindSearch: return new RemindSearchDialog(m_workspace, view, this);
    case RequestAction::SignSearch: return new SignSearchDialog(m_workspace, view, this);
    case RequestAction::WeighOthers: return new WeighOthersDialog(m_workspace, view, this);
    case RequestAction::NameProcessing: return new NameProcessingDialog(m_workspace, view, this);
    case RequestAction::Complain: return new ComplainDialog(m_workspace, view, this);
    case RequestAction::DetailComplaint: return new DetailComplaintDialog(m_workspace, view, m_about, this);
    case RequestAction::Demand: return new DemandDialog(m_workspace, view, m_about, this);
    case RequestAction::DeferDemand: return new DeferDemandDialog(m_workspace, view, m_about, this);
    case RequestAction::AnswerDemand: return new AnswerDemandDialog(m_workspace, view, m_about, this);
    case RequestAction::EndComplaint: return new EndComplaintDialog(m_workspace, view, m_about, this);
    case RequestAction::TellRecipient: return new TellRecipientDialog(m_workspace, view, m_aboutRecipient, this);
    case RequestAction::RecipientAnswer: return new RecipientAnswerDialog(m_workspace, view, m_aboutRecipient, this);
    case RequestAction::Check: return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace balie
