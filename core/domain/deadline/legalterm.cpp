// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/legalterm.h"

#include "core/domain/calendar/period.h"

#include <algorithm>

namespace balie {

namespace {

// A notice from before the receipt cannot be about this request.
bool toldInTime(const ClockFacts &facts, QDate limit)
{
    return facts.extensionTold && facts.received <= *facts.extensionTold && *facts.extensionTold <= limit;
}

CountedPauses pausesThatCount(const ClockFacts &facts, const ClockRules &rules)
{
    return rules.suspension == Suspension::Counts ? countPauses(facts.pauses, facts.received) : CountedPauses{};
}

} // namespace

HolidayCalendar::Days daysOf(CalendarChoice choice)
{
    switch (choice) {
    case CalendarChoice::Strict: return HolidayCalendar::Days::Strict;
    case CalendarChoice::Atw: return HolidayCalendar::Days::Atw;
    }
    Q_UNREACHABLE();
}

LawTerm termOfLaw(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays)
{
    const HolidayCalendar::Days days = daysOf(rules.calendar);
    LawTerm term;
    term.oneMonth = monthsLater(facts.received, 1);
    term.noticeBy = holidays.roll(term.oneMonth, days);
    term.months = toldInTime(facts, term.noticeBy) ? 3 : 1;
    term.monthEnd = monthsLater(facts.received, term.months);
    term.pauses = pausesThatCount(facts, rules);
    term.paused = term.monthEnd.addDays(term.pauses.days());
    term.unrolled = term.paused;
    if (term.pauses.lastIdentityAnswer) {
        const QDate cap = monthsLater(*term.pauses.lastIdentityAnswer, term.months);
        if (cap < term.paused) {
            term.cap = cap;
            term.unrolled = cap;
        }
    }
    term.due = holidays.roll(term.unrolled, days);
    return term;
}

PromiseTerm termOfPromise(const Promise &promise, const ClockFacts &facts, const ClockRules &rules)
{
    PromiseTerm term;
    term.counted = facts.received.addDays(promise.days);
    term.extendedTo = term.counted;
    if (promise.extensionDays) {
        term.noticeBy = term.counted;
        term.extended = toldInTime(facts, term.counted);
        if (term.extended)
            term.extendedTo = term.counted.addDays(*promise.extensionDays);
    }
    term.pausedDays = pausesThatCount(facts, rules).days();
    term.due = term.extendedTo.addDays(term.pausedDays);
    return term;
}

} // namespace balie
