// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/possibleletters.h"

#include "core/domain/letter/provenact.h"
#include "core/domain/request/answerrules.h"
#include "core/domain/user/accesspolicy.h"
#include "core/workspace/actionpermission.h"

#include <algorithm>

namespace balie {

namespace {

Error doesNotFit(const char *reason)
{
    return Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("reason"), QString::fromLatin1(reason));
}

// The case has had the act, or can have it now.
std::optional<Error> whyNot(const RequestDossier &dossier, LetterKind kind)
{
    const History &history = dossier.request.history;
    const std::vector<RightDecision> standing = decisionsInForce(history);
    if (const Result<void> fits = letterFits(dossier, kind, {}); !fits)
        return fits.error();
    const std::optional<RequestAction> act = actProvenBy(kind, history);
    const bool isComplaint = act == RequestAction::EndComplaint || std::find(dossier.rights.begin(), dossier.rights.end(), Right::Complaint) != dossier.rights.end();
    if (kind == LetterKind::ComplaintAnswer && !isComplaint)
        return doesNotFit("no-complaint");
    const bool atAuthority = std::any_of(dossier.complaints.begin(), dossier.complaints.end(), [](const Complaint &one) { return one.made.body == ComplaintBody::Authority; });
    if (kind == LetterKind::AuthorityCover && !atAuthority)
        return doesNotFit("not-at-authority");
    const bool wasDone = (act == RequestAction::Extend && history.last<happened::ExtensionTold>()) || (act == RequestAction::Answer && !standing.empty())
        || act == RequestAction::Acknowledge || act == RequestAction::AskIdentity || act == RequestAction::Pause;
    const PossibleAction *possible = act && !wasDone ? dossier.possible(*act) : nullptr;
    return possible ? possible->whyNot : std::nullopt;
}

} // namespace

Permission permissionFor(LetterKind kind)
{
    if (kind == LetterKind::AuthorityCover)
        return Permission::Answer; // its sending answers a demand
    const std::optional<RequestAction> act = actProvenBy(kind);
    return act ? permissionFor(*act) : Permission::Act;
}

Result<void> letterFits(const RequestDossier &dossier, LetterKind kind, const std::vector<RightDecision> &decisions)
{
    const History &history = dossier.request.history;
    const std::vector<RightDecision> standing = decisionsInForce(history);
    const std::vector<Right> granted = grantedRights(standing.empty() ? decisions : standing);
    if (dossier.state == RequestState::StruckOut)
        return doesNotFit("struck-out");
    if (!standing.empty() && !decisions.empty())
        return doesNotFit("answered");
    if ((kind == LetterKind::Refusal || kind == LetterKind::IdentityNeverShown) && !granted.empty())
        return doesNotFit("something-granted");
    const std::vector<RightDecision> &told = standing.empty() ? decisions : standing;
    const auto any = [&told](auto is) { return std::any_of(told.begin(), told.end(), is); };
    if (kind == LetterKind::ComplaintAnswer && standing.empty() && any([](const RightDecision &one) { return one.right != Right::Complaint; }))
        return doesNotFit("more-than-complaint");
    if (kind == LetterKind::IdentityNeverShown && any([](const RightDecision &one) { return one.ground != RefusalGround::NotIdentified; }))
        return doesNotFit("other-grounds");
    const bool asks = kind == LetterKind::Receipt || kind == LetterKind::AskIdentity || kind == LetterKind::AskSpecification || kind == LetterKind::Extension;
    if (asks && !standing.empty())
        return doesNotFit("answered-already");
    const bool asksWho = kind == LetterKind::AskIdentity || kind == LetterKind::IdentityNeverShown;
    if (asksWho && isIdentified(history))
        return doesNotFit("identified");
    if (kind == LetterKind::RecipientNotice && std::none_of(granted.begin(), granted.end(), isToldToRecipients))
        return doesNotFit("nothing-to-tell");
    if (kind == LetterKind::RestrictionLifted && std::find(granted.begin(), granted.end(), Right::Restriction) == granted.end())
        return doesNotFit("nothing-restricted");
    return {};
}

std::vector<PossibleLetter> possibleLetters(const RequestDossier &dossier, Role role)
{
    std::vector<PossibleLetter> letters;
    for (LetterKind kind : allValues<LetterKind>()) {
        if (requirePermission(role, permissionFor(kind)))
            letters.push_back({kind, whyNot(dossier, kind)});
    }
    return letters;
}

} // namespace balie
