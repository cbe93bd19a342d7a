// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/twoclocks.h"

#include "core/domain/calendar/period.h"
#include "core/domain/deadline/legalterm.h"

#include <algorithm>

namespace balie {

namespace {

bool anyOpen(const std::vector<Pause> &pauses)
{
    return std::any_of(pauses.begin(), pauses.end(), [](const Pause &pause) { return !pause.until; });
}

TwoClocks read(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const LawTerm law = termOfLaw(facts, rules, holidays);
    TwoClocks clocks;
    clocks.statutoryDue = law.due;
    clocks.due = law.due;
    clocks.noticeBy = law.noticeBy;
    clocks.extended = law.months > 1;
    clocks.pausedDays = static_cast<int>(law.monthEnd.daysTo(law.unrolled));
    clocks.pauseOpen = anyOpen(facts.pauses);
    if (rules.promise) {
        const PromiseTerm promise = termOfPromise(*rules.promise, facts, rules);
        clocks.promiseDue = promise.due;
        clocks.promiseNoticeBy = promise.noticeBy;
        clocks.promiseExtended = promise.extended;
        if (promise.due < law.due) {
            clocks.due = promise.due;
            clocks.binding = Binding::Promise;
        }
    }
    return clocks;
}

} // namespace

TwoClocks twoClocks(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays)
{
    Q_ASSERT(facts.received.isValid());
    TwoClocks clocks = read(facts, rules, holidays);
    ClockRules withoutPause = rules;
    withoutPause.suspension = Suspension::Ignored;
    clocks.dueWithoutPause = read(facts, withoutPause, holidays).due;
    return clocks;
}

QDate courtPetitionBy(QDate answerReceived, const HolidayCalendar &holidays)
{
    return holidays.roll(Period::ofWeeks(6).after(answerReceived), HolidayCalendar::Days::Atw);
}

} // namespace balie
