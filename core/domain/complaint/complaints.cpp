// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaint/complaints.h"

#include <algorithm>

namespace balie {

namespace {

template <typename Kept>
auto find(Kept &all, EventId id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Demand *findDemand(std::vector<Complaint> &complaints, EventId id)
{
    for (Complaint &complaint : complaints) {
        if (Demand *demand = find(complaint.demands, id))
            return demand;
    }
    return nullptr;
}

template <typename T>
void take(std::optional<T> &known, const std::optional<T> &told)
{
    if (told)
        known = told;
}

// One overload a kind of event that belongs to a complaint; what does not is left alone.
struct Reader
{
    std::vector<Complaint> complaints = {};
    const CaseEvent *event = nullptr;

    void operator()(const happened::ComplaintMade &made)
    {
        complaints.push_back({event->id, made, event->on, made.reference, made.contact, made.answerBy, {}, std::nullopt, std::nullopt});
    }
    void operator()(const happened::ComplaintDetailed &detailed)
    {
        if (Complaint *complaint = find(complaints, detailed.complaint)) {
            take(complaint->reference, detailed.reference);
            take(complaint->contact, detailed.contact);
            take(complaint->answerBy, detailed.answerBy);
        }
    }
    void operator()(const happened::DemandMade &made)
    {
        if (Complaint *complaint = find(complaints, made.complaint))
            complaint->demands.push_back({event->id, made, event->on, made.answerBy, {}, std::nullopt, std::nullopt});
    }
    void operator()(const happened::DemandDeferred &deferred)
    {
        if (Demand *demand = findDemand(complaints, deferred.demand)) {
            demand->answerBy = deferred.answerBy;
            demand->deferredOn.push_back(event->on);
        }
    }
    void operator()(const happened::DemandAnswered &answered)
    {
        if (Demand *demand = findDemand(complaints, answered.demand)) {
            demand->answer = answered;
            demand->answeredOn = event->on;
        }
    }
    void operator()(const happened::ComplaintEnded &ended)
    {
        if (Complaint *complaint = find(complaints, ended.complaint)) {
            complaint->ended = ended;
            complaint->endedOn = event->on;
        }
    }
    template <typename Other>
    void operator()(const Other &) const {}
};

// Nothing is answered before it was asked, and a day by which it must be lies not before the day that set it.
Result<void> isInOrder(QDate earlier, QDate later, const char *event)
{
    if (!later.isValid())
        return Error(ErrorCode::NotADate);
    return later < earlier ? Result<void>(Error(ErrorCode::DateOutOfOrder)
                                              .with(QStringLiteral("date"), earlier)
                                              .with(QStringLiteral("event"), QString::fromLatin1(event)))
                           : Result<void>();
}

Result<void> isInOrder(QDate on, const std::optional<QDate> &answerBy, const char *event)
{
    return answerBy ? isInOrder(on, *answerBy, event) : Result<void>();
}

Result<Complaint> complaintNamed(const History &history, EventId id)
{
    std::vector<Complaint> complaints = complaintsOf(history);
    const Complaint *complaint = find(complaints, id);
    return complaint ? Result<Complaint>(*complaint) : Error(ErrorCode::ComplaintUnknown);
}

Result<Complaint> openComplaint(const History &history, EventId id)
{
    const Result<Complaint> complaint = complaintNamed(history, id);
    return complaint && !complaint->isOpen() ? Error(ErrorCode::ComplaintUnknown) : complaint;
}

// A demand outlives its complaint: what was not answered can still be.
Result<Demand> openDemand(const History &history, EventId id)
{
    std::vector<Complaint> complaints = complaintsOf(history);
    const Demand *demand = findDemand(complaints, id);
    return demand && demand->isOpen() ? Result<Demand>(*demand) : Error(ErrorCode::DemandUnknown);
}

// The last day on which something happened in it, and what.
std::pair<QDate, const char *> lastDay(const Complaint &complaint)
{
    std::pair<QDate, const char *> last{complaint.on, "complaint-made"};
    const auto reach = [&last](QDate day, const char *event) {
        if (day > last.first)
            last = {day, event};
    };
    for (const Demand &demand : complaint.demands) {
        reach(demand.on, "demand-made");
        for (QDate day : demand.deferredOn)
            reach(day, "demand-deferred");
        if (demand.answeredOn)
            reach(*demand.answeredOn, "demand-answered");
    }
    return last;
}

} // namespace

std::optional<QDate> Complaint::nextDay() const
{
    std::optional<QDate> first = isOpen() ? answerBy : std::nullopt;
    for (const Demand &demand : demands) {
        if (demand.isOpen() && (!first || demand.answerBy < *first))
            first = demand.answerBy;
    }
    return first;
}

std::vector<Complaint> complaintsOf(const History &history, std::optional<QDate> by)
{
    Reader reader;
    for (const CaseEvent &event : history.standing()) {
        if (by && event.on > *by)
            continue;
        reader.event = &event;
        std::visit(reader, event.what);
    }
    return std::move(reader.complaints);
}

std::vector<Demand> openDemands(const History &history)
{
    std::vector<Demand> open;
    for (const Complaint &complaint : complaintsOf(history))
        std::copy_if(complaint.demands.begin(), complaint.demands.end(), std::back_inserter(open), [](const Demand &demand) { return demand.isOpen(); });
    return open;
}

std::optional<QDate> complaintBy(const History &history)
{
    if (history.last<happened::StruckOut>())
        return std::nullopt;
    std::optional<QDate> first;
    for (const Complaint &complaint : complaintsOf(history)) {
        if (const std::optional<QDate> day = complaint.nextDay(); day && (!first || *day < *first))
            first = day;
    }
    return first;
}

std::optional<Complaint> leadingComplaint(const History &history)
{
    if (history.last<happened::StruckOut>())
        return std::nullopt;
    std::optional<Complaint> leading;
    const auto leads = [&leading](const Complaint &one) {
        if (!leading || one.isOpen() != leading->isOpen())
            return !leading || one.isOpen();
        return one.isOpen() ? one.made.body >= leading->made.body : *one.endedOn >= *leading->endedOn;
    };
    for (const Complaint &complaint : complaintsOf(history)) {
        if (leads(complaint))
            leading = complaint;
    }
    return leading;
}

Result<void> checkComplained(const History &history, const happened::ComplaintMade &made, QDate on)
{
    if (made.contested.isEmpty())
        return Error(ErrorCode::Empty);
    for (const Complaint &complaint : complaintsOf(history)) {
        if (complaint.isOpen() && complaint.made.body == made.body)
            return Error(ErrorCode::ComplaintOpen).with(QStringLiteral("body"), toWord(made.body));
    }
    return isInOrder(on, made.answerBy, "complaint-made");
}

Result<void> checkDetailed(const History &history, const happened::ComplaintDetailed &detailed, QDate on)
{
    const Result<Complaint> complaint = complaintNamed(history, detailed.complaint);
    if (!complaint)
        return complaint.error();
    if (!detailed.reference && !detailed.contact && !detailed.answerBy)
        return Error(ErrorCode::Empty);
    const Result<void> inOrder = isInOrder(complaint->on, on, "complaint-made");
    return inOrder ? isInOrder(on, detailed.answerBy, "complaint-detailed") : inOrder;
}

Result<void> checkDemanded(const History &history, const happened::DemandMade &made, QDate on)
{
    const Result<Complaint> complaint = openComplaint(history, made.complaint);
    if (!complaint)
        return complaint.error();
    if (complaint->made.body == ComplaintBody::Organisation)
        return Error(ErrorCode::OutcomeNotPossible).with(QStringLiteral("reason"), QStringLiteral("demand-inside"));
    if (made.demand.isEmpty())
        return Error(ErrorCode::Empty);
    const Result<void> inOrder = isInOrder(complaint->on, on, "complaint-made");
    return inOrder ? isInOrder(on, made.answerBy, "demand-made") : inOrder;
}

Result<void> checkDeferred(const History &history, const happened::DemandDeferred &deferred, QDate on)
{
    const Result<Demand> demand = openDemand(history, deferred.demand);
    if (!demand)
        return demand.error();
    const Result<void> inOrder = isInOrder(demand->on, on, "demand-made");
    return inOrder ? isInOrder(on, deferred.answerBy, "demand-deferred") : inOrder;
}

Result<void> checkDemandAnswered(const History &history, const happened::DemandAnswered &answered, QDate on)
{
    const Result<Demand> demand = openDemand(history, answered.demand);
    return demand ? isInOrder(demand->on, on, "demand-made") : demand.error();
}

Result<void> checkComplaintEnded(const History &history, const happened::ComplaintEnded &ended, QDate on)
{
    const Result<Complaint> complaint = openComplaint(history, ended.complaint);
    if (!complaint)
        return complaint.error();
    if (ended.words.isEmpty() && ended.outcome != ComplaintOutcome::Withdrawn)
        return Error(ErrorCode::ReasonMissing);
    const auto [last, event] = lastDay(*complaint);
    return isInOrder(last, on, event);
}

} // namespace balie
