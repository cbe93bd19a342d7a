// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/petitionterm.h"

#include "core/domain/request/givenanswers.h"

namespace balie {

std::optional<QDate> petitionTerm(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const std::vector<GivenAnswer> answers = answersOf(request.history);
    if (answers.empty() || !answers.back().isInForce())
        return std::nullopt;
    return petitionTermAfter(answers.back().on, request, rules, holidays);
}

// Who was answered in time once was answered in time, whatever followed after the case was opened again.
std::optional<QDate> petitionTermAfter(QDate answeredOn, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const std::vector<GivenAnswer> answers = answersOf(request.history);
    const QDate first = answers.empty() ? answeredOn : answers.front().on;
    if (first > twoClocks(clockFacts(request.history), rules, holidays).statutoryDue)
        return std::nullopt;
    return courtPetitionBy(answeredOn, holidays);
}

} // namespace balie
