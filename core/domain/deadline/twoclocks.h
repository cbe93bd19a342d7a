// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/holidaycalendar.h"
#include "core/domain/deadline/clockfacts.h"
#include "core/domain/deadline/promise.h"

#include <QDate>

#include <optional>

namespace balie {

// Whether a pause lengthens the term. No text of Art. 12(3) says so; the officer may choose not to
// count it, and both dates are always shown.
enum class Suspension { Counts, Ignored };

template <>
struct EnumWords<Suspension>
{
    static constexpr auto words = enumWords<Suspension>({
        {Suspension::Counts, "counts"},
        {Suspension::Ignored, "ignored"},
    });
};

// Which days roll the end of an AVG term forward. Strict: weekends and Atw 3(1); it can only make a
// reply early. Atw: with Good Friday and the days equated by decree.
enum class CalendarChoice { Strict, Atw };

template <>
struct EnumWords<CalendarChoice>
{
    static constexpr auto words = enumWords<CalendarChoice>({
        {CalendarChoice::Strict, "strict"},
        {CalendarChoice::Atw, "atw"},
    });
};

// The rules under which a case is answered: those of its organisation on the day of receipt.
struct ClockRules
{
    std::optional<Promise> promise; // none: the statement is silent, the law alone holds
    CalendarChoice calendar = CalendarChoice::Strict;
    Suspension suspension = Suspension::Counts;

    friend bool operator==(const ClockRules &, const ClockRules &) = default;
};

enum class Binding { Promise, Law }; // Law when both fall on the same day

template <>
struct EnumWords<Binding>
{
    static constexpr auto words = enumWords<Binding>({
        {Binding::Promise, "promise"},
        {Binding::Law, "law"},
    });
};

// Both clocks of a case at one time. Days are legal days; a term ends with the last hour of its day.
struct TwoClocks
{
    std::optional<QDate> promiseDue;      // none when nothing was promised; never rolled
    QDate statutoryDue;                   // Art. 12(3), Reg. 1182/71 art. 3
    QDate due;                            // the earlier of the two: drives colour and sorting
    Binding binding = Binding::Law;
    QDate noticeBy;                       // last day to tell the extension under the law, Art. 12(3)
    std::optional<QDate> promiseNoticeBy; // the same under the promise, when it knows an extension
    bool extended = false;                // a notice in time moved the statutory date
    bool promiseExtended = false;         // the same for the promise, which has a limit of its own
    int pausedDays = 0;                   // counted by the law's clock, after the cap
    bool pauseOpen = false;
    QDate dueWithoutPause;                // the due date as if every pause were void

    friend bool operator==(const TwoClocks &, const TwoClocks &) = default;
};

// A pure function: the same facts give the same dates, for ever, and there is always a date. How each
// is found stands with termOfLaw() and termOfPromise() in legalterm.h, and for the reader of one case
// in deadlineproof.h. Facts that cannot be move nothing: a pause that ends before it begins, and
// whatever came before the receipt.
TwoClocks twoClocks(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays);

// The day by which a court must be asked (UAVG 35(2)): six weeks after the answer was received, a
// Dutch statutory term under the Algemene termijnenwet.
QDate courtPetitionBy(QDate answerReceived, const HolidayCalendar &holidays);

} // namespace balie
