// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"

#include <QDate>

#include <optional>

namespace balie {

// How the law's date comes about, with every day on the way: what twoClocks() gives and deadlineProof()
// explains. The order is fixed: months from receipt (Art. 12(3); Reg. 1182/71 art. 3(2)(c)), pauses,
// cap, and only then the roll (art. 3(4)).
struct LawTerm
{
    QDate oneMonth;           // a month after receipt, not rolled
    QDate noticeBy;           // the same, rolled; no pause lengthens it: the safe reading
    int months = 1;           // 3 when a notice was sent in time, Art. 12(3): from receipt, not from the notice
    QDate monthEnd;           // so many months after receipt
    CountedPauses pauses;     // none when they are ignored
    QDate paused;             // monthEnd and the days that the clock stood still
    std::optional<QDate> cap; // a full term after identification, where that is earlier
    QDate unrolled;           // paused, or the cap
    QDate due;                // unrolled, rolled
};

LawTerm termOfLaw(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays);

// How the promised date comes about: a plain count of days, never rolled.
struct PromiseTerm
{
    QDate counted;                 // receipt and the days promised
    std::optional<QDate> noticeBy; // counted, when the promise knows an extension; no pause lengthens it
    bool extended = false;         // told on or before noticeBy
    QDate extendedTo;              // counted, and the extension when there is one
    int pausedDays = 0;
    QDate due;
};

PromiseTerm termOfPromise(const Promise &promise, const ClockFacts &facts, const ClockRules &rules);

// The calendar that an organisation's choice asks for.
HolidayCalendar::Days daysOf(CalendarChoice choice);

} // namespace balie
