// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/eventrules.h"

#include "core/domain/complaint/complaints.h"
#include "core/domain/deadline/extensiongate.h"
#include "core/domain/identity/identityladder.h"
#include "core/domain/request/answerrules.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/gathering.h"
#include "core/domain/request/othersdata.h"
#include "core/domain/request/recipientnotices.h"
#include "core/domain/request/searches.h"
#include "core/domain/right/atonce.h"

#include <algorithm>

namespace balie {

namespace {

bool isPaused(const ClockFacts &facts, PauseGround ground)
{
    return std::any_of(facts.pauses.begin(), facts.pauses.end(),
                       [ground](const Pause &pause) { return !pause.until && pause.ground == ground; });
}

Error openError(const std::vector<ChecklistPoint> &open)
{
    QStringList words;
    for (const ChecklistPoint &point : open)
        words.append(point.word);
    return Error(ErrorCode::ChecklistOpen).with(QStringLiteral("points"), words.join(QLatin1Char(',')));
}

// Of what stands open, that which the answer or the closing waits for.
std::vector<ChecklistPoint> neededFor(PointNeededFor what, std::vector<ChecklistPoint> open)
{
    std::erase_if(open, [what](const ChecklistPoint &point) { return point.neededFor != what; });
    return open;
}

// The last act that the answer waited for: a point that was settled, or what was gathered for one.
CaseEvent lastHandled(const History &history)
{
    std::optional<CaseEvent> last;
    for (const CaseEvent &event : history.standing()) {
        const bool handles = std::holds_alternative<happened::PointSettled>(event.what) || std::holds_alternative<happened::SearchSigned>(event.what)
            || std::holds_alternative<happened::OthersWeighed>(event.what);
        if (handles && (!last || event.on >= last->on))
            last = event;
    }
    return *last;
}

// The points must have been settled by the day on which the answer went out, or the case was closed.
Result<void> checkPoints(const std::vector<ChecklistPoint> &open, const std::vector<ChecklistPoint> &openByThatDay, const History &history)
{
    if (!open.empty())
        return openError(open);
    if (openByThatDay.empty())
        return {};
    const CaseEvent last = lastHandled(history);
    return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), last.on).with(QStringLiteral("event"), kindWord(last.what));
}

// Nobody says that everything was searched before the last search was signed off.
Result<void> isAfterGathering(const History &history, const QString &point, QDate on)
{
    const std::optional<CaseEvent> last = lastGathered(history, point);
    if (!last || last->on <= on)
        return {};
    return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), last->on).with(QStringLiteral("event"), kindWord(last->what));
}

Result<void> needsReason(const LongText &reason)
{
    if (reason.isEmpty())
        return Error(ErrorCode::ReasonMissing);
    return {};
}

Error withoutTerm(RequestAction action, const char *reason)
{
    return Error(ErrorCode::ActNotAllowedNow)
        .with(QStringLiteral("action"), toWord(action))
        .with(QStringLiteral("reason"), QString::fromLatin1(reason));
}

// One function a kind of event; the state and the days have been looked at.
class Rules
{
public:
    Rules(const Request &request, const CaseEvent &event, const WorkflowContext &context)
        : m_request(request), m_event(event), m_context(context), m_facts(clockFacts(request.history))
    {
    }

    Result<void> operator()(const happened::Received &) const { return {}; }
    Result<void> operator()(const happened::Acknowledged &) const { return {}; }
    Result<void> operator()(const happened::Withdrawn &) const { return {}; }
    Result<void> operator()(const happened::Reopened &) const { return {}; }
    Result<void> operator()(const happened::Linked &linked) const
    {
        return linked.other == m_request.id ? Result<void>(Error(ErrorCode::RequestUnknown)) : Result<void>();
    }
    Result<void> operator()(const happened::StruckOut &struck) const { return needsReason(struck.reason); }
    Result<void> operator()(const happened::BreachSuspected &suspicion) const
    {
        const Result<void> answer = checkBreach(m_request.history);
        return answer ? needsReason(suspicion.what) : answer;
    }
    Result<void> operator()(const happened::Noted &note) const
    {
        return note.text.isEmpty() ? Result<void>(Error(ErrorCode::Empty)) : Result<void>();
    }
    Result<void> operator()(const happened::IdentityAsked &) const { return notPausedFor(PauseGround::Identity); }
    Result<void> operator()(const happened::ClockPaused &paused) const
    {
        const Result<void> term = checkTerm(m_request, RequestAction::Pause);
        return term ? notPausedFor(paused.ground) : term;
    }
    Result<void> operator()(const happened::IdentityConfirmed &confirmed) const
    {
        // A copy that is to be gone before it was shown never was.
        const std::optional<QDate> gone = confirmed.check.copyDeletedBy;
        if (gone && *gone < m_event.on)
            return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), m_event.on).with(QStringLiteral("event"), kindWord(m_event.what));
        return meetsLadder(confirmed.check);
    }
    Result<void> operator()(const happened::ClockResumed &) const { return checkResumption(m_request.history); }
    Result<void> operator()(const happened::ExtensionTold &told) const
    {
        if (const Result<void> term = checkTerm(m_request, RequestAction::Extend); !term)
            return term;
        if (const Result<void> gate = extensionGate(m_facts, m_context.rules, m_context.holidays, m_event.on); !gate)
            return gate;
        if (told.reason.isEmpty())
            return Error(ErrorCode::ExtensionNeedsReason);
        return {};
    }
    Result<void> operator()(const happened::PointSettled &settled) const
    {
        const std::vector<ChecklistPoint> list = checklistOf(m_request);
        const bool known = std::any_of(list.begin(), list.end(), [&](const ChecklistPoint &p) { return p.word == settled.point; });
        if (!known)
            return Error(ErrorCode::PointUnknown).with(QStringLiteral("point"), settled.point);
        const Result<void> fits = checkSettlement(m_request.history, settled);
        return fits ? isAfterGathering(m_request.history, settled.point, m_event.on) : fits;
    }
    Result<void> operator()(const happened::Answered &answer) const
    {
        if (const Result<void> sound = checkDecisions(currentRights(m_request), answer.decisions); !sound)
            return sound;
        if (const Result<void> given = checkNothingWithheld(m_request.history, answer.decisions); !given)
            return given;
        if (const Result<void> shown = checkNotIdentified(m_request.history, answer.decisions, m_event.on); !shown)
            return shown;
        if (!isIdentified(m_request.history) && !mayAnswerUnidentified(answer.decisions))
            return Error(ErrorCode::IdentityOpen);
        const std::vector<Right> granted = grantedRights(answer.decisions);
        const History &history = m_request.history;
        // What a colleague still searches is not in the answer, whatever right it is about.
        if (const Result<void> searched = noneIsSearched(history); !searched && !granted.empty())
            return searched;
        return checkPoints(neededFor(PointNeededFor::Answer, openPoints(granted, history)),
                           neededFor(PointNeededFor::Answer, openPoints(granted, history, m_event.on)), history);
    }
    Result<void> operator()(const happened::Closed &) const
    {
        return checkPoints(neededFor(PointNeededFor::Close, openPointsOf(m_request)),
                           neededFor(PointNeededFor::Close, openPointsOf(m_request, m_event.on)), m_request.history);
    }
    Result<void> operator()(const happened::ReceiptCorrected &corrected) const
    {
        if (const Result<void> reason = needsReason(corrected.reason); !reason)
            return reason;
        if (!corrected.received.isValid())
            return Error(ErrorCode::NotADate);
        if (corrected.received > m_context.today)
            return Error(ErrorCode::DateInFuture).with(QStringLiteral("today"), m_context.today);
        if (m_event.on < corrected.received)
            return Error(ErrorCode::DateBeforeReceipt).with(QStringLiteral("date"), corrected.received);
        for (const CaseEvent &event : m_request.history.standing()) {
            const bool isReceipt = std::holds_alternative<happened::Received>(event.what)
                || std::holds_alternative<happened::ReceiptCorrected>(event.what);
            if (!isReceipt && event.on < corrected.received)
                return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), event.on).with(QStringLiteral("event"), kindWord(event.what));
        }
        return {};
    }
    Result<void> operator()(const happened::RightsCorrected &corrected) const
    {
        if (corrected.rights.empty())
            return Error(ErrorCode::RightMissing);
        return needsReason(corrected.reason);
    }
    Result<void> operator()(const happened::SearchAsked &asked) const { return checkAsked(m_request.history, asked, m_event.on); }
    Result<void> operator()(const happened::SearchReminded &reminded) const { return checkReminded(m_request.history, reminded, m_event.on); }
    Result<void> operator()(const happened::SearchSigned &answered) const { return checkSigned(m_request.history, answered, m_event.on); }
    Result<void> operator()(const happened::OthersWeighed &weighed) const { return checkOthers(m_request.history, weighed); }
    Result<void> operator()(const happened::ProcessingNamed &) const { return {}; }
    Result<void> operator()(const happened::ComplaintMade &made) const { return checkComplained(m_request.history, made, m_event.on); }
    Result<void> operator()(const happened::ComplaintDetailed &detailed) const { return checkDetailed(m_request.history, detailed, m_event.on); }
    Result<void> operator()(const happened::DemandMade &made) const { return checkDemanded(m_request.history, made, m_event.on); }
    Result<void> operator()(const happened::DemandDeferred &deferred) const { return checkDeferred(m_request.history, deferred, m_event.on); }
    Result<void> operator()(const happened::DemandAnswered &answered) const { return checkDemandAnswered(m_request.history, answered, m_event.on); }
    Result<void> operator()(const happened::ComplaintEnded &ended) const { return checkComplaintEnded(m_request.history, ended, m_event.on); }
    Result<void> operator()(const happened::RecipientTold &told) const { return checkRecipientTold(told); }
    Result<void> operator()(const happened::RecipientAnswered &answered) const { return checkRecipientAnswered(m_request.history, answered, m_event.on); }
    Result<void> operator()(const happened::Revoked &revoked) const { return needsReason(revoked.reason); }

private:
    Result<void> notPausedFor(PauseGround ground) const
    {
        if (isPaused(m_facts, ground))
            return Error(ErrorCode::PauseOpen).with(QStringLiteral("ground"), toWord(ground));
        return {};
    }

    const Request &m_request;
    const CaseEvent &m_event;
    const WorkflowContext &m_context;
    ClockFacts m_facts;
};

} // namespace

Result<void> checkTerm(const Request &request, RequestAction action)
{
    const std::vector<Right> rights = currentRights(request);
    const bool hasTerm = std::any_of(rights.begin(), rights.end(), [](Right right) { return isUnderAnswerTerm(right) && !worksAtOnce(right); });
    if (action == RequestAction::Extend && !hasTerm)
        return withoutTerm(action, "no-term-to-extend");
    if (action == RequestAction::Pause && allWorkAtOnce(rights))
        return withoutTerm(action, "no-clock-to-stop");
    return {};
}

Result<void> checkResumption(const History &history)
{
    if (isPauseTold(history))
        return {};
    const Error none(ErrorCode::PauseNotOpen);
    return isPaused(clockFacts(history), PauseGround::Identity) ? none.with(QStringLiteral("ground"), toWord(PauseGround::Identity)) : none;
}

Result<void> checkBreach(const History &history)
{
    if (history.last<happened::Answered>())
        return {};
    return Error(ErrorCode::ActNotAllowedNow)
        .with(QStringLiteral("action"), toWord(RequestAction::SuspectBreach))
        .with(QStringLiteral("state"), toWord(stateOf(history)));
}

Result<void> checkEvent(const Request &request, const CaseEvent &event, const WorkflowContext &context)
{
    return std::visit(Rules(request, event, context), event.what);
}

} // namespace balie
