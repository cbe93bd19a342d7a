// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/actionpermission.h"

#include <algorithm>

namespace balie {

Permission permissionFor(RequestAction action)
{
    switch (action) {
    case RequestAction::AskIdentity:
    case RequestAction::ConfirmIdentity: return Permission::Identify;
    case RequestAction::Acknowledge:
    case RequestAction::Pause:
    case RequestAction::Resume:
    case RequestAction::Check:
    case RequestAction::AskSearch:
    case RequestAction::RemindSearch:
    case RequestAction::SignSearch:
    case RequestAction::WeighOthers:
    case RequestAction::NameProcessing:
    case RequestAction::TellRecipient:
    case RequestAction::RecipientAnswer:
    case RequestAction::SuspectBreach:
    case RequestAction::Note: return Permission::Act;
    case RequestAction::Extend: return Permission::Extend;
    // Who takes the call writes down that somebody complains; what comes of it is the officer's.
    case RequestAction::Complain: return Permission::Receive;
    case RequestAction::DetailComplaint:
    case RequestAction::Demand:
    case RequestAction::DeferDemand:
    case RequestAction::AnswerDemand:
    case RequestAction::EndComplaint:
    case RequestAction::Answer:
    case RequestAction::Withdraw:
    case RequestAction::Close:
    case RequestAction::Reopen:
    case RequestAction::CorrectReceipt:
    case RequestAction::CorrectRights:
    case RequestAction::Revoke: return Permission::Answer;
    case RequestAction::StrikeOut: return Permission::StrikeOut;
    case RequestAction::Link: return Permission::CorrectPersons;
    }
    Q_UNREACHABLE();
}

std::vector<Permission> permissionsOfActions()
{
    std::vector<Permission> permissions;
    for (RequestAction action : allValues<RequestAction>())
        permissions.push_back(permissionFor(action));
    std::sort(permissions.begin(), permissions.end());
    permissions.erase(std::unique(permissions.begin(), permissions.end()), permissions.end());
    return permissions;
}

} // namespace balie
