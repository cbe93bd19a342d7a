// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/petitionterm.h"

#include <algorithm>

namespace balie {

std::optional<QDate> petitionTerm(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const std::vector<GivenAnswer> answers = answersOf(request.history);
    if (answers.empty() || !answers.back().isInForce())
        return std::nullopt;
    return petitionTermOf(answers.back(), request, rules, holidays);
}

static QDate firstAnswered(Right right, const std::vector<GivenAnswer> &answers, QDate otherwise)
{
    for (const GivenAnswer &answer : answers) {
        for (const RightDecision &decision : answer.decisions) {
            if (decision.right == right && decision.ground != RefusalGround::NotIdentified)
                return answer.on;
        }
    }
    return otherwise;
}

bool isAnsweredLate(QDate answeredOn, const std::vector<Right> &rights, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const ClockFacts facts = clockFacts(request.history);
    const QDate due = twoClocks(facts, rules, holidays).statutoryDue;
    // While the person still has to answer, nobody can say whether the term ran on.
    if (std::any_of(facts.pauses.begin(), facts.pauses.end(), [due](const Pause &pause) { return !pause.until && pause.from <= due; }))
        return false;
    const std::vector<GivenAnswer> answers = answersOf(request.history);
    return std::any_of(rights.begin(), rights.end(), [&](Right right) {
        return isUnderAnswerTerm(right) && firstAnswered(right, answers, answeredOn) > due;
    });
}

// Whether it came in time is seen by the day of the answer, and how long the court is open by the day that told of it.
static std::optional<QDate> petitionBy(QDate answeredOn, QDate countedFrom, const std::vector<Right> &rights, const Request &request, const ClockRules &rules,
                                       const HolidayCalendar &holidays)
{
    const bool isForCourt = std::any_of(rights.begin(), rights.end(), isUnderAnswerTerm);
    if (!isForCourt || isAnsweredLate(answeredOn, rights, request, rules, holidays))
        return std::nullopt;
    return courtPetitionBy(countedFrom, holidays);
}

std::optional<QDate> petitionTermOf(const GivenAnswer &given, const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    return petitionBy(given.on, given.courtFrom(), rightsIn(given.decisions), request, rules, holidays);
}

std::optional<QDate> petitionTermAfter(QDate answeredOn, const std::vector<Right> &rights, const Request &request, const ClockRules &rules,
                                       const HolidayCalendar &holidays)
{
    return petitionBy(answeredOn, answeredOn, rights, request, rules, holidays);
}

} // namespace balie
