// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/provenact.h"

#include "core/domain/deadline/clockfacts.h"
#include "core/domain/request/checklist.h"

#include <algorithm>

namespace balie {

namespace {

bool isAsked(const History &history, PauseGround ground)
{
    const std::vector<Pause> pauses = clockFacts(history).pauses;
    return std::any_of(pauses.begin(), pauses.end(), [ground](const Pause &pause) { return !pause.until && pause.ground == ground; });
}

// Whether the case says it already.
bool stands(RequestAction act, const History &history)
{
    switch (act) {
    case RequestAction::Acknowledge: return history.last<happened::Acknowledged>().has_value();
    case RequestAction::AskIdentity: return isAsked(history, PauseGround::Identity);
    case RequestAction::Pause: return isAsked(history, PauseGround::Specification);
    case RequestAction::Extend: return history.last<happened::ExtensionTold>().has_value();
    default: return !decisionsInForce(history).empty();
    }
}

Result<LongText> said(const LetterDraft &draft, const char *name)
{
    return LongText::from(draft.byHand.value(QString::fromLatin1(name)));
}

std::optional<Complaint> openComplaintInside(const History &history)
{
    for (const Complaint &complaint : complaintsOf(history)) {
        if (complaint.isOpen() && complaint.made.body == ComplaintBody::Organisation)
            return complaint;
    }
    return std::nullopt;
}

std::vector<Demand> demandsOfAuthority(const History &history)
{
    std::vector<Demand> open;
    for (const Complaint &complaint : complaintsOf(history)) {
        if (complaint.made.body == ComplaintBody::Authority)
            std::copy_if(complaint.demands.begin(), complaint.demands.end(), std::back_inserter(open), [](const Demand &demand) { return demand.isOpen(); });
    }
    return open;
}

// Without an outcome it only tells: a note on how far the complaint is, or a letter to one of several demands.
Result<std::optional<Happening>> eventOfComplaint(RequestAction act, const LetterDraft &draft, SentBy way, const History &history)
{
    if (act == RequestAction::EndComplaint) {
        const std::optional<Complaint> complaint = openComplaintInside(history);
        if (!complaint || !draft.meant.outcome)
            return std::optional<Happening>();
        return said(draft, "complaint.conclusion").transform([&](const LongText &words) {
            return std::optional<Happening>(happened::ComplaintEnded{complaint->id, *draft.meant.outcome, words});
        });
    }
    const std::optional<Demand> demand = demandAnsweredBy(draft.meant, history);
    if (!demand)
        return std::optional<Happening>();
    return said(draft, "dossier.parts").transform([&](const LongText &parts) { return std::optional<Happening>(happened::DemandAnswered{demand->id, parts, way}); });
}

Result<Happening> eventOf(RequestAction act, const LetterDraft &draft, SentBy way)
{
    switch (act) {
    case RequestAction::Acknowledge: return Happening(happened::Acknowledged{way});
    case RequestAction::AskIdentity:
        return said(draft, "identity.enough").and_then([&](const LongText &enough) {
            return said(draft, "identity.doubt").transform([&](const LongText &doubt) { return Happening(happened::IdentityAsked{enough, doubt}); });
        });
    case RequestAction::Pause:
        return said(draft, "specification.asked").transform([](const LongText &asked) {
            return Happening(happened::ClockPaused{PauseGround::Specification, asked, {}});
        });
    case RequestAction::Extend:
        if (!draft.meant.ground)
            return Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("reason"), QStringLiteral("no-ground"));
        return said(draft, "extension.reason").transform([&](const LongText &reason) { return Happening(happened::ExtensionTold{*draft.meant.ground, reason}); });
    default: return Happening(happened::Answered{draft.meant.decisions, way});
    }
}

} // namespace

std::optional<RequestAction> actProvenBy(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Receipt: return RequestAction::Acknowledge;
    case LetterKind::AskIdentity: return RequestAction::AskIdentity;
    case LetterKind::AskSpecification: return RequestAction::Pause;
    case LetterKind::Extension: return RequestAction::Extend;
    case LetterKind::Answer:
    case LetterKind::Refusal:
    case LetterKind::IdentityNeverShown:
    case LetterKind::ComplaintAnswer: return RequestAction::Answer;
    case LetterKind::RestrictionLifted:
    case LetterKind::RecipientNotice:
    case LetterKind::AuthorityCover: return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<RequestAction> actProvenBy(LetterKind kind, const History &history)
{
    if (kind == LetterKind::ComplaintAnswer && openComplaintInside(history))
        return RequestAction::EndComplaint;
    if (kind == LetterKind::AuthorityCover && !demandsOfAuthority(history).empty())
        return RequestAction::AnswerDemand;
    return actProvenBy(kind);
}

std::optional<Demand> demandAnsweredBy(const LetterMeaning &meant, const History &history)
{
    const std::vector<Demand> open = demandsOfAuthority(history);
    if (!meant.demand)
        return open.size() == 1 ? std::optional(open.front()) : std::nullopt;
    const auto found = std::find_if(open.begin(), open.end(), [&](const Demand &demand) { return demand.id == *meant.demand; });
    return found == open.end() ? std::nullopt : std::optional(*found);
}

std::vector<QString> fieldsOfAct(LetterKind kind)
{
    switch (kind) {
    case LetterKind::AskIdentity: return {QStringLiteral("identity.enough"), QStringLiteral("identity.doubt")};
    case LetterKind::AskSpecification: return {QStringLiteral("specification.asked")};
    case LetterKind::Extension: return {QStringLiteral("extension.reason")};
    case LetterKind::ComplaintAnswer: return {QStringLiteral("complaint.conclusion")};
    default: return {};
    }
}

// One overload a kind that has a letter.
static LetterPlan planOf(const happened::Answered &answer)
{
    const std::vector<RightDecision> &decisions = answer.decisions;
    const auto all = [&](auto fits) { return std::all_of(decisions.begin(), decisions.end(), fits); };
    if (all([](const RightDecision &one) { return one.ground == RefusalGround::NotIdentified; }))
        return {LetterKind::IdentityNeverShown, {decisions, {}}};
    const bool nothing = all([](const RightDecision &one) { return one.outcome == Outcome::Refused; });
    return {nothing ? LetterKind::Refusal : LetterKind::Answer, {decisions, {}}};
}

std::optional<LetterPlan> letterFor(const Happening &what)
{
    if (std::holds_alternative<happened::Acknowledged>(what))
        return LetterPlan{LetterKind::Receipt};
    if (const auto *asked = std::get_if<happened::IdentityAsked>(&what))
        return LetterPlan{LetterKind::AskIdentity, {}, {{QStringLiteral("identity.enough"), asked->asked.toString()}, {QStringLiteral("identity.doubt"), asked->doubt.toString()}}};
    if (const auto *paused = std::get_if<happened::ClockPaused>(&what); paused && paused->ground == PauseGround::Specification)
        return LetterPlan{LetterKind::AskSpecification, {}, {{QStringLiteral("specification.asked"), paused->asked.toString()}}};
    if (const auto *told = std::get_if<happened::ExtensionTold>(&what))
        return LetterPlan{LetterKind::Extension, {{}, told->ground}, {{QStringLiteral("extension.reason"), told->reason.toString()}}};
    if (const auto *answer = std::get_if<happened::Answered>(&what))
        return planOf(*answer);
    if (const auto *ended = std::get_if<happened::ComplaintEnded>(&what))
        return LetterPlan{LetterKind::ComplaintAnswer, {{}, {}, ended->outcome, {}}, {{QStringLiteral("complaint.conclusion"), ended->words.toString()}}};
    if (const auto *answered = std::get_if<happened::DemandAnswered>(&what))
        return LetterPlan{LetterKind::AuthorityCover, {{}, {}, {}, answered->demand}, {{QStringLiteral("dossier.parts"), answered->answer.toString()}}};
    return std::nullopt;
}

Result<std::optional<Happening>> eventProvenBy(LetterKind kind, const LetterDraft &draft, SentBy way, const History &history)
{
    const std::optional<RequestAction> act = actProvenBy(kind, history);
    if (act == RequestAction::EndComplaint || act == RequestAction::AnswerDemand)
        return eventOfComplaint(*act, draft, way, history);
    const bool decidesNothing = act == RequestAction::Answer && draft.meant.decisions.empty();
    if (!act || decidesNothing || stands(*act, history))
        return std::optional<Happening>();
    return eventOf(*act, draft, way).transform([](const Happening &what) { return std::optional(what); });
}

} // namespace balie
