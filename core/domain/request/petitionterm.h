// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/domain/request/givenanswers.h"
#include "core/domain/request/request.h"

namespace balie {

// A day on which the person can certainly still ask the court (UAVG 35(2)): six weeks counted from the sending of the
// answer, as the day on which it was received is not known. Of the answer in force; none as long as there is none, none
// when the first one came after the term of the law (then the law sets no term), and none where nothing was asked that
// UAVG 35 speaks of (Art. 15 to 22).
std::optional<QDate> petitionTerm(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays);

// The same of one answer, also of one that is no longer in force.
std::optional<QDate> petitionTermOf(const GivenAnswer &given, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays);

// The same for an answer on that day about these rights that is about to be given.
std::optional<QDate> petitionTermAfter(QDate answeredOn, const std::vector<Right> &rights, const Request &request, const ClockRules &rules,
                                       const HolidayCalendar &holidays);

// Whether one of these rights had no answer in time, with that of this day: each counts from its first answer, and that
// somebody could not be identified answers none.
bool isAnsweredLate(QDate answeredOn, const std::vector<Right> &rights, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays);

} // namespace balie
