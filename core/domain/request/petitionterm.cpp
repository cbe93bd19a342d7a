// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/petitionterm.h"

#include "core/domain/request/checklist.h"

namespace balie {

std::optional<QDate> petitionTerm(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const std::optional<CaseEvent> answer = request.history.last<happened::Answered>();
    if (!answer || decisionsInForce(request.history).empty())
        return std::nullopt;
    if (answer->on > twoClocks(clockFacts(request.history), rules, holidays).statutoryDue)
        return std::nullopt;
    return courtPetitionBy(answer->on, holidays);
}

} // namespace balie
