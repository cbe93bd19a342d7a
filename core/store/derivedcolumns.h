// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/domain/history/complaintevents.h"
#include "core/domain/request/request.h"
#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"

#include <optional>

namespace balie {

// What the table of cases keeps beside the events so that lists can be sorted and filtered: functions
// of the history, the rules and the holidays, and of nothing else. They are written in the transaction
// of the event that changes them; the check of a register proves that they equal derivedOf().
struct DerivedColumns
{
    RequestState state = RequestState::Received;
    std::vector<Right> rights;
    Channel channel = Channel::Phone;
    QDate received;
    QDate due;
    std::optional<QDate> promiseDue;
    QDate statutoryDue;
    QDate noticeBy;
    bool waiting = false;             // the clock of an open case stands still
    bool extended = false;
    bool breach = false;
    std::optional<QDate> answeredOn;  // while the answer stands
    bool onTime = false;              // answered on or before the day that bound
    std::optional<QDate> closedOn;    // closed, withdrawn or struck out
    std::optional<RequestAction> nextStep;
    bool stopOpen = false;            // of an open case: what works at once (Art. 7(3), 21(3)) is not done yet
    std::optional<QDate> colleagueBy; // of an open case: the first answer that is expected of a colleague
    std::optional<QDate> complaintBy; // the first day on which something must be answered in a complaint, also of a closed case
    std::optional<RequestAction> complaintStep; // what answers it
    std::optional<ComplaintBody> complaintBody; // of leadingComplaint()
    bool complaintOpen = false;
    QString complaintReferences;                // of all its complaints, to look them up by

    friend bool operator==(const DerivedColumns &, const DerivedColumns &) = default;
};

DerivedColumns derivedOf(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays);

} // namespace balie
