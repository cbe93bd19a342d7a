// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/deadline/twoclocks.h"
#include "core/domain/right/right.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// One line of the sheet that answers "why is it due on that day?": which rule was applied, to which
// day it led, on which article it stands. The sentence is made by core/wording from the rule's word
// and the facts (dates in ISO 8601, counts, names of days).
struct ProofStep
{
    enum class Rule {                // its facts, beside the date
        Receipt,                     // day of receipt, not counted itself
        OlderThanStatement,          // statement, from: received before the oldest known statement
        OutsideTheTerm,              // right: Art. 12(3) sets no term for it; the date is a measure of one's own
        WorksAtOnce,                 // right: Art. 7(3), 21(3)
        OneMonth,                    // from
        NoticeLimit,                 // month-end, skipped (days, comma between), warn-from when rolled
        ExtensionInTime,             // told, limit; the date is three months from receipt
        ExtensionTooLate,            // told, limit: a message that moves no date
        MonthEnd,                    // day (number): no such day in that month, so its last day
        PauseAdded,                  // from, until, days, grounds (words, comma between)
        PauseCapped,                 // answered, months: never more than a full term after identification
        PauseIgnored,                // days: the officer's choice
        RolledForward,               // skipped, kind (DayOff::Kind), name: one step for each day skipped
        StatutoryDue,                // guide=yes where the law sets no term for anything that is asked
        PauseOpen,                   // asked, ground: not answered, moves nothing; tell the person by that date
        PromiseCounted,              // from, days
        PromiseExtended,             // told, limit, days (added)
        PromiseNoticeTooLate,        // told, limit, days (not added)
        PromiseKnowsNoExtension,     // told: the extension of the law breaks the promise
        PromisePaused,               // days
        PromiseDue,
        PromiseForOthers,            // days: promised, but not for the rights of this case
        Bound,                       // binding (promise, law), promise and law (dates); no promise: law alone, and promised=for-others; guide=yes as above; closed (asClosed())
        WithoutPause,                // what the due date would be if the pause did not hold
        InternalTarget,              // month-end: one month and two more, the stricter reading of three
        PetitionWeeks,               // from, weeks: six weeks after the answer, UAVG 35(2)
        YearWithoutDecree,           // year, calendar (strict, atw): no decision on days for that year; era=before: older than the table
    };

    Rule rule = Rule::Receipt;
    QDate date;                      // the day that the step leads to
    QString source;                  // "AVG 12(3)", "Vo. 1182/71 art. 3(4)", the name of the statement
    QMap<QString, QString> facts;    // dates in ISO 8601

    friend bool operator==(const ProofStep &, const ProofStep &) = default;
};

template <>
struct EnumWords<ProofStep::Rule>
{
    using Rule = ProofStep::Rule;
    static constexpr auto words = enumWords<Rule>({
        {Rule::Receipt, "receipt"},
        {Rule::OlderThanStatement, "older-than-statement"},
        {Rule::OutsideTheTerm, "outside-the-term"},
        {Rule::WorksAtOnce, "works-at-once"},
        {Rule::OneMonth, "one-month"},
        {Rule::NoticeLimit, "notice-limit"},
        {Rule::ExtensionInTime, "extension-in-time"},
        {Rule::ExtensionTooLate, "extension-too-late"},
        {Rule::MonthEnd, "month-end"},
        {Rule::PauseAdded, "pause-added"},
        {Rule::PauseCapped, "pause-capped"},
        {Rule::PauseIgnored, "pause-ignored"},
        {Rule::RolledForward, "rolled-forward"},
        {Rule::StatutoryDue, "statutory-due"},
        {Rule::PauseOpen, "pause-open"},
        {Rule::PromiseCounted, "promise-counted"},
        {Rule::PromiseExtended, "promise-extended"},
        {Rule::PromiseNoticeTooLate, "promise-notice-too-late"},
        {Rule::PromiseKnowsNoExtension, "promise-knows-no-extension"},
        {Rule::PromisePaused, "promise-paused"},
        {Rule::PromiseDue, "promise-due"},
        {Rule::PromiseForOthers, "promise-for-others"},
        {Rule::Bound, "bound"},
        {Rule::WithoutPause, "without-pause"},
        {Rule::InternalTarget, "internal-target"},
        {Rule::PetitionWeeks, "petition-weeks"},
        {Rule::YearWithoutDecree, "year-without-decree"},
    });
};

// What the sheet says beside the dates.
struct ProofBackground
{
    QString statement;                  // name and version of the statement that makes the promise
    std::optional<QDate> statementFrom; // the day from which that statement is known to hold
    std::vector<Right> rights;
    std::optional<int> promisedForOthers = {}; // the days that it promises, but not for these rights

    friend bool operator==(const ProofBackground &, const ProofBackground &) = default;
};

// Enough to recompute both dates by hand, each step with its article and the days that were skipped,
// in the order of the calculation: receipt, law, promise, which of the two binds, and what an officer
// must know beside it. The dates are those of twoClocks(); a test proves that the steps equal it.
std::vector<ProofStep> deadlineProof(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays,
                                     const ProofBackground &background = {});

// The same for courtPetitionBy(): receipt, PetitionWeeks, the days skipped, StatutoryDue.
std::vector<ProofStep> courtPetitionProof(QDate answerReceived, const HolidayCalendar &holidays);

} // namespace balie
