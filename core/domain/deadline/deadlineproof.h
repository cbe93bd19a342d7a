// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"

#include <QMap>
#include <QString>

#include <vector>

namespace balie {

// One line of the sheet that answers "why is it due on that day?": which rule was applied, to which
// day it led, on which article it stands. The sentence is made by core/wording from the rule's word
// and the facts (dates in ISO 8601, counts, names of days).
struct ProofStep
{
    enum class Rule {
        Receipt,              // day of receipt, not counted itself: Reg. 1182/71 art. 3(1)
        OneMonth,             // Art. 12(3); Reg. 1182/71 art. 3(2)(c)
        MonthEnd,             // no such day in that month: its last day
        PauseAdded,           // days that the clock stood still
        PauseCapped,          // never more than a full term after identification
        PauseOpen,            // asked, not answered: moves nothing
        PauseIgnored,         // the officer's choice
        RolledForward,        // Saturday, Sunday or holiday: next working day, art. 3(4)
        StatutoryDue,
        NoticeLimit,          // last day to tell the extension
        ExtensionInTime,      // three months from receipt
        ExtensionTooLate,     // a message that moves no date
        PromiseCounted,       // so many days after receipt
        PromiseExtended,
        PromiseNoticeTooLate,
        PromiseDue,
        Bound,                // which of the two binds
        WithoutPause,         // what the date would be if the pause did not hold
        InternalTarget,       // the stricter reading of a month end with an extension
        YearWithoutDecree,    // days equated by decree are not known yet for that year
        OlderThanStatement,   // received before the oldest known statement
        WorksAtOnce,          // Art. 7(3), 21(3)
    };

    Rule rule = Rule::Receipt;
    QDate date;             // the day that the step leads to
    QString source;         // "AVG 12(3)", "Vo. 1182/71 art. 3(4)", "profile ieder1 1.2"
    QMap<QString, QString> facts;

    friend bool operator==(const ProofStep &, const ProofStep &) = default;
};

template <>
struct EnumWords<ProofStep::Rule>
{
    using Rule = ProofStep::Rule;
    static constexpr auto words = enumWords<Rule>({
        {Rule::Receipt, "receipt"},
        {Rule::OneMonth, "one-month"},
        {Rule::MonthEnd, "month-end"},
        {Rule::PauseAdded, "pause-added"},
        {Rule::PauseCapped, "pause-capped"},
        {Rule::PauseOpen, "pause-open"},
        {Rule::PauseIgnored, "pause-ignored"},
        {Rule::RolledForward, "rolled-forward"},
        {Rule::StatutoryDue, "statutory-due"},
        {Rule::NoticeLimit, "notice-limit"},
        {Rule::ExtensionInTime, "extension-in-time"},
        {Rule::ExtensionTooLate, "extension-too-late"},
        {Rule::PromiseCounted, "promise-counted"},
        {Rule::PromiseExtended, "promise-extended"},
        {Rule::PromiseNoticeTooLate, "promise-notice-too-late"},
        {Rule::PromiseDue, "promise-due"},
        {Rule::Bound, "bound"},
        {Rule::WithoutPause, "without-pause"},
        {Rule::InternalTarget, "internal-target"},
        {Rule::YearWithoutDecree, "year-without-decree"},
        {Rule::OlderThanStatement, "older-than-statement"},
        {Rule::WorksAtOnce, "works-at-once"},
    });
};

// Enough to recompute both dates by hand, each step with its article and the days that were skipped.
// The dates are those of twoClocks(); a test proves that the last steps equal it.
std::vector<ProofStep> deadlineProof(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays);

} // namespace balie
