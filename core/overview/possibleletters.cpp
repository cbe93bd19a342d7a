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

bool hasComplained(const RequestDossier &dossier, ComplaintBody body)
{
    return std::any_of(dossier.complaints.begin(), dossier.complaints.end(), [body](const Complaint &one) { return one.made.body == body; });
}

bool holds(const std::vector<Right> &rights, Right right)
{
    return std::find(rights.begin(), rights.end(), right) != rights.end();
}

bool promisesAnswer(LetterKind kind)
{
    return kind == LetterKind::Receipt || kind == LetterKind::AskIdentity || kind == LetterKind::AskSpecification || kind == LetterKind::Extension;
}

// What was granted, and who complained, of a letter that tells of it.
Result<void> hasItsMatter(const RequestDossier &dossier, LetterKind kind, const std::vector<Right> &granted)
{
    const bool isComplaint = hasComplained(dossier, ComplaintBody::Organisation) || holds(dossier.rights, Right::Complaint);
    if (kind == LetterKind::ComplaintAnswer && !isComplaint)
        return doesNotFit("no-complaint");
    if (kind == LetterKind::AuthorityCover && !hasComplained(dossier, ComplaintBody::Authority))
        return doesNotFit("not-at-authority");
    if (kind == LetterKind::RecipientNotice && std::none_of(granted.begin(), granted.end(), isToldToRecipients))
        return doesNotFit("nothing-to-tell");
    if (kind == LetterKind::RestrictionLifted && !holds(granted, Right::Restriction))
        return doesNotFit("nothing-restricted");
    return {};
}

// What the letter says of the decisions must be all that there is to say.
Result<void> tellsThem(LetterKind kind, const std::vector<RightDecision> &decisions, bool stand)
{
    const auto any = [&decisions](auto is) { return std::any_of(decisions.begin(), decisions.end(), is); };
    if ((kind == LetterKind::Refusal || kind == LetterKind::IdentityNeverShown) && !grantedRights(decisions).empty())
        return doesNotFit("something-granted");
    if (kind == LetterKind::ComplaintAnswer && !stand && any([](const RightDecision &one) { return one.right != Right::Complaint; }))
        return doesNotFit("more-than-complaint");
    if (kind == LetterKind::IdentityNeverShown && any([](const RightDecision &one) { return one.ground != RefusalGround::NotIdentified; }))
        return doesNotFit("other-grounds");
    return promisesAnswer(kind) && stand ? Result<void>(doesNotFit("answered-already")) : Result<void>();
}

// It refuses everything, because somebody tried to find out in vain.
Result<void> mayBeNeverShown(const RequestDossier &dossier)
{
    for (Right right : dossier.rights) {
        if (!canBeRefused(right))
            return Error(ErrorCode::OutcomeNotPossible).with(QStringLiteral("right"), toWord(right));
    }
    return checkNeverShown(dossier.request.history);
}

// The case has had the act, or can have it now.
std::optional<Error> whyNot(const RequestDossier &dossier, LetterKind kind)
{
    const History &history = dossier.request.history;
    const std::vector<RightDecision> standing = decisionsInForce(history);
    if (const Result<void> fits = letterFits(dossier, kind, {}); !fits)
        return fits.error();
    if (kind == LetterKind::IdentityNeverShown && standing.empty()) {
        if (const Result<void> may = mayBeNeverShown(dossier); !may)
            return may.error();
    }
    const std::optional<RequestAction> act = actProvenBy(kind, history);
    if (kind == LetterKind::ComplaintAnswer && act != RequestAction::EndComplaint && !holds(dossier.rights, Right::Complaint))
        return doesNotFit("no-complaint"); // that which there was has ended
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
    const std::vector<RightDecision> &told = standing.empty() ? decisions : standing;
    if (dossier.state == RequestState::StruckOut)
        return doesNotFit("struck-out");
    if (!standing.empty() && !decisions.empty())
        return doesNotFit("answered");
    if (const Result<void> all = tellsThem(kind, told, !standing.empty()); !all)
        return all;
    if (promisesAnswer(kind) && !isOpen(dossier.state))
        return doesNotFit("withdrawn");
    const bool asksWho = kind == LetterKind::AskIdentity || kind == LetterKind::IdentityNeverShown;
    if (asksWho && isIdentified(history))
        return doesNotFit("identified");
    return hasItsMatter(dossier, kind, grantedRights(told));
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
