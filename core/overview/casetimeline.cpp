// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/casetimeline.h"

#include "core/domain/request/casestate.h"
#include "core/domain/request/eventrules.h"
#include "core/wording/casewords.h"
#include "core/wording/eventdetails.h"
#include "core/wording/timelinewords.h"

#include <QMap>

#include <algorithm>

namespace balie {

namespace {

enum class Shown { Person, Organisation, Point, Not };

struct ShownAs
{
    Shown operator()(const happened::Received &) const { return Shown::Person; }
    Shown operator()(const happened::IdentityConfirmed &) const { return Shown::Person; }
    Shown operator()(const happened::ClockResumed &) const { return Shown::Person; }
    Shown operator()(const happened::Withdrawn &) const { return Shown::Person; }
    Shown operator()(const happened::PointSettled &) const { return Shown::Point; }
    Shown operator()(const happened::Noted &) const { return Shown::Not; }
    Shown operator()(const happened::Linked &) const { return Shown::Not; }
    Shown operator()(const happened::Revoked &) const { return Shown::Not; }
    Shown operator()(const happened::ReceiptCorrected &) const { return Shown::Not; }
    Shown operator()(const happened::RightsCorrected &) const { return Shown::Not; }
    Shown operator()(const happened::SearchAsked &) const { return Shown::Not; }
    Shown operator()(const happened::SearchReminded &) const { return Shown::Not; }
    Shown operator()(const happened::SearchSigned &) const { return Shown::Not; }
    Shown operator()(const happened::OthersWeighed &) const { return Shown::Not; }
    Shown operator()(const happened::ProcessingNamed &) const { return Shown::Not; }
    Shown operator()(const happened::ComplaintMade &) const { return Shown::Person; }
    Shown operator()(const happened::ComplaintDetailed &) const { return Shown::Not; }
    Shown operator()(const happened::DemandMade &) const { return Shown::Person; } // not ours: of who asks us
    Shown operator()(const happened::DemandDeferred &) const { return Shown::Not; }
    template <typename Other>
    Shown operator()(const Other &) const { return Shown::Organisation; }
};

// What comes long after the answer would press the line together on which the terms stand; its tab has it.
bool isOffTheLine(const CaseEvent &event, const TwoClocks &clocks)
{
    const RequestAction action = actionOf(event.what);
    const bool isOfComplaint = action == RequestAction::Complain || action == RequestAction::Demand || action == RequestAction::AnswerDemand
        || action == RequestAction::EndComplaint;
    return isOfComplaint && event.on > std::max(clocks.due, clocks.statutoryDue);
}

bool ends(const Happening &what)
{
    return std::holds_alternative<happened::Answered>(what) || std::holds_alternative<happened::Withdrawn>(what)
        || std::holds_alternative<happened::StruckOut>(what);
}

TimelineFlag flagOf(const CaseEvent &event, Shown shown)
{
    const QString title = wordOf(event.what);
    const QString details = eventDetails(event.what);
    return {event.on, shown == Shown::Person ? TimelineSide::Person : TimelineSide::Organisation, title,
            details.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, details)};
}

} // namespace

// Who has answered extends nothing any more; what was over by then is told. Where the law sets no term, no mark is its own.
static std::vector<TimelineMark> marksOf(const RequestDossier &dossier, std::optional<QDate> finished, QDate today)
{
    std::vector<TimelineMark> marks = timelineMarks(dossier.clocks, today);
    const bool extends = checkTerm(dossier.request, RequestAction::Extend).has_value();
    std::erase_if(marks, [&](const TimelineMark &mark) {
        const bool isNotice = mark.kind == LastDay::NoticeBy || mark.kind == LastDay::PromiseNoticeBy;
        return isNotice && (!extends || (finished && *finished <= mark.on));
    });
    const bool hasTerm = std::any_of(dossier.rights.begin(), dossier.rights.end(), isUnderAnswerTerm);
    for (TimelineMark &mark : marks) {
        if (mark.kind == LastDay::Law && !hasTerm)
            mark.kind = LastDay::Guide;
    }
    return marks;
}

TimelineFacts timelineOf(const RequestDossier &dossier, QDate today)
{
    TimelineFacts facts;
    facts.received = dossier.facts.received;
    facts.today = today;
    facts.due = dossier.clocks.due;
    facts.pauses = dossier.facts.pauses;
    QMap<QDate, int> points;
    for (const DossierEvent &row : dossier.events) {
        const Shown shown = row.revoked || isOffTheLine(row.event, dossier.clocks) ? Shown::Not : std::visit(ShownAs{}, row.event.what);
        if (shown == Shown::Not)
            continue;
        if (shown == Shown::Point)
            ++points[row.event.on];
        else
            facts.flags.push_back(flagOf(row.event, shown));
        if (ends(row.event.what) && !isOpen(dossier.state))
            facts.finished = row.event.on;
    }
    // Receipt stands on the day as last corrected.
    if (!facts.flags.empty())
        facts.flags.front().on = facts.received;
    for (auto day = points.cbegin(); day != points.cend(); ++day) {
        const QString words = pointsSettled(day.value());
        facts.flags.push_back({day.key(), TimelineSide::Organisation, words, words});
    }
    facts.marks = marksOf(dossier, facts.finished, today);
    return facts;
}

} // namespace balie
