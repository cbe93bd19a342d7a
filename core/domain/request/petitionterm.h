// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/domain/request/request.h"

namespace balie {

// The last day on which the person can ask the court (UAVG 35(2)): six weeks after the answer in force. None as
// long as there is no answer, and none when the first one came after the term of the law: then the law sets no term.
std::optional<QDate> petitionTerm(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays);

// The same for an answer on that day, given or about to be.
std::optional<QDate> petitionTermAfter(QDate answeredOn, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays);

} // namespace balie
