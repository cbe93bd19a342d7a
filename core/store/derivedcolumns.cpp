// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derivedcolumns.h"

#include "core/domain/complaint/complaints.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/nextstep.h"
#include "core/domain/request/searches.h"

namespace balie {

static std::optional<QDate> dayOf(const std::optional<CaseEvent> &event)
{
    return event ? std::optional(event->on) : std::nullopt;
}

static std::optional<QDate> closingDay(RequestState state, const History &history)
{
    switch (state) {
    case RequestState::Closed: return dayOf(history.last<happened::Closed>());
    case RequestState::Withdrawn: return dayOf(history.last<happened::Withdrawn>());
    case RequestState::StruckOut: return dayOf(history.last<happened::StruckOut>());
    case RequestState::Received:
    case RequestState::Identification:
    case RequestState::InProgress:
    case RequestState::Extended:
    case RequestState::Answered: return std::nullopt;
    }
    Q_UNREACHABLE();
}

static QString referencesOf(const std::vector<Complaint> &complaints)
{
    QStringList references;
    for (const Complaint &complaint : complaints) {
        if (complaint.reference && !references.contains(complaint.reference->toString()))
            references.append(complaint.reference->toString());
    }
    return references.join(QStringLiteral("; "));
}

static void deriveComplaints(DerivedColumns &columns, const History &history)
{
    const std::optional<Complaint> leading = leadingComplaint(history);
    if (!leading)
        return;
    columns.complaintBy = complaintBy(history);
    columns.complaintStep = complaintStep(history);
    columns.complaintBody = leading->made.body;
    columns.complaintOpen = leading->isOpen();
    columns.complaintReferences = referencesOf(complaintsOf(history));
}

DerivedColumns derivedOf(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const History &history = request.history;
    const TwoClocks clocks = twoClocks(clockFacts(history), rules, holidays);
    DerivedColumns columns;
    columns.state = stateOf(history, rules, holidays);
    columns.rights = currentRights(request);
    columns.channel = std::get<happened::Received>(history.all().front().what).channel;
    columns.received = history.received();
    columns.due = clocks.due;
    columns.promiseDue = clocks.promiseDue;
    columns.statutoryDue = clocks.statutoryDue;
    columns.noticeBy = clocks.noticeBy;
    columns.waiting = isOpen(columns.state) && clocks.pauseOpen;
    columns.extended = clocks.extended;
    columns.breach = history.last<happened::BreachSuspected>().has_value();
    if (columns.state == RequestState::Answered || columns.state == RequestState::Closed)
        columns.answeredOn = dayOf(history.last<happened::Answered>());
    columns.onTime = columns.answeredOn && *columns.answeredOn <= columns.due;
    columns.closedOn = closingDay(columns.state, history);
    columns.stopOpen = isOpen(columns.state) && isStopOpen(request);
    columns.colleagueBy = colleagueBy(request);
    columns.nextStep = nextStep(request);
    deriveComplaints(columns, history);
    return columns;
}

} // namespace balie
