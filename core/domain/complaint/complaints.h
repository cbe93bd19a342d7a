// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/history/history.h"

#include <optional>
#include <vector>

namespace balie {

// What the authority or the court asks of the organisation, until it was answered.
struct Demand
{
    EventId id; // of the event that made it
    happened::DemandMade made;
    QDate on;
    QDate answerBy; // as last given
    std::vector<QDate> deferredOn;
    std::optional<happened::DemandAnswered> answer;
    std::optional<QDate> answeredOn;

    bool isOpen() const { return !answer; }

    friend bool operator==(const Demand &, const Demand &) = default;
};

// One complaint to one body, from making to ending (domain facts 6.1 and 6.4, part 13).
struct Complaint
{
    EventId id; // of the event that made it
    happened::ComplaintMade made;
    QDate on;
    // As far as they are known by now.
    std::optional<ShortText> reference;
    std::optional<ShortText> contact;
    std::optional<QDate> answerBy;
    std::vector<Demand> demands;
    std::optional<happened::ComplaintEnded> ended;
    std::optional<QDate> endedOn;

    bool isOpen() const { return !ended; }
    // The organisation demands nothing of itself.
    bool takesDemands() const { return isOpen() && made.body != ComplaintBody::Organisation; }
    // The first day on which something must be answered: the complaint itself until it ended, or what is demanded in
    // it, also after that (Art. 31, 58). None when nothing is waited for.
    std::optional<QDate> nextDay() const;

    friend bool operator==(const Complaint &, const Complaint &) = default;
};

// In the order in which they were entered; those that stand, as far as they went by that day.
std::vector<Complaint> complaintsOf(const History &history, std::optional<QDate> by = {});

// The demands that nobody answered; one can be answered after its complaint ended.
std::vector<Demand> openDemands(const History &history);

// The first day on which something must be answered in a complaint. Also of a case that is closed, not of one that was
// struck out.
std::optional<QDate> complaintBy(const History &history);

// The complaint that says where the case stands: the open one to the highest body, or else the one that ended
// last. None when nobody complained, or the case was struck out.
std::optional<Complaint> leadingComplaint(const History &history);

// Errors: Empty, when it is not said what is contested; ComplaintOpen (fact "body"); DateOutOfOrder.
Result<void> checkComplained(const History &history, const happened::ComplaintMade &made, QDate on);
// Errors: ComplaintUnknown; Empty, when nothing is told; DateOutOfOrder.
Result<void> checkDetailed(const History &history, const happened::ComplaintDetailed &detailed, QDate on);
// Errors: ComplaintUnknown, also when it ended; OutcomeNotPossible (fact "reason") where the complaint is one to the
// organisation, which demands nothing of itself; Empty; DateOutOfOrder.
Result<void> checkDemanded(const History &history, const happened::DemandMade &made, QDate on);
// Errors: DemandUnknown, when there is no such demand that is still open; DateOutOfOrder.
Result<void> checkDeferred(const History &history, const happened::DemandDeferred &deferred, QDate on);
Result<void> checkDemandAnswered(const History &history, const happened::DemandAnswered &answered, QDate on);
// Errors: ComplaintUnknown, also when it ended already; ReasonMissing, when it is not said what came of it
// (who withdraws need not say it); DateOutOfOrder, when something happened in it on a later day.
Result<void> checkComplaintEnded(const History &history, const happened::ComplaintEnded &ended, QDate on);

} // namespace balie
