// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/report/reportnumber.h"
#include "core/domain/report/reportperiod.h"

#include <QString>

#include <map>
#include <vector>

namespace balie {

// The parts of a report, in the order in which it tells them. In brackets: the keys of its lines.
enum class ReportPart {
    Received,        // cases (cases); none that was struck out counts anywhere
    Rights,          // cases (right); one with two rights counts in each
    Channels,        // cases (channel)
    Months,          // cases received (month, "2026-03")
    Answered,        // cases (cases), by the day of the answer that stands
    Promise,         // of these (on-time, late, none), against what the statement promised; none: it promised nothing
    Law,             // of these (on-time, late), against Art. 12(3)
    Days,            // days from receipt to answer (median, slowest); of an even number the later one of the two in the middle
    MonthsOnTime,    // answered in time for the law (month)
    MonthsLate,      // answered too late for it (month)
    MonthMedians,    // days (month)
    Open,            // cases at the end of the period (in-time, late), late by the first of the two terms
    Withdrawn,       // cases (cases)
    Extensions,      // notices of extension (ground)
    Pauses,          // questions for which the clock may stand still (ground)
    Outcomes,        // decisions (right/outcome)
    Refusals,        // decisions that refuse in whole or in part (ground)
    Complaints,      // made (body)
    ComplaintsEnded, // ended (outcome)
    Disclosures,     // (number, persons, special, owed, banned); owed: the person not told though promised
    RecipientKinds,  // disclosures (kind)
    PersonsByKind,   // persons in them (kind)
    Purposes,        // disclosures (purpose)
    Compelled,       // disclosures that an authority demanded or asked for (force)
    Batches,         // destructions carried out (batches)
    Destroyed,       // things destroyed in them (category)
    KeptBack,        // things that a system could not or might not destroy (category)
};

template <>
struct EnumWords<ReportPart>
{
    static constexpr auto words = enumWords<ReportPart>({
        {ReportPart::Received, "received"},
        {ReportPart::Rights, "rights"},
        {ReportPart::Channels, "channels"},
        {ReportPart::Months, "months"},
        {ReportPart::Answered, "answered"},
        {ReportPart::Promise, "promise"},
        {ReportPart::Law, "law"},
        {ReportPart::Days, "days"},
        {ReportPart::MonthsOnTime, "months-on-time"},
        {ReportPart::MonthsLate, "months-late"},
        {ReportPart::MonthMedians, "month-medians"},
        {ReportPart::Open, "open"},
        {ReportPart::Withdrawn, "withdrawn"},
        {ReportPart::Extensions, "extensions"},
        {ReportPart::Pauses, "pauses"},
        {ReportPart::Outcomes, "outcomes"},
        {ReportPart::Refusals, "refusals"},
        {ReportPart::Complaints, "complaints"},
        {ReportPart::ComplaintsEnded, "complaints-ended"},
        {ReportPart::Disclosures, "disclosures"},
        {ReportPart::RecipientKinds, "recipient-kinds"},
        {ReportPart::PersonsByKind, "persons-by-kind"},
        {ReportPart::Purposes, "purposes"},
        {ReportPart::Compelled, "compelled"},
        {ReportPart::Batches, "batches"},
        {ReportPart::Destroyed, "destroyed"},
        {ReportPart::KeptBack, "kept-back"},
    });
};

// The parts of which the lines are months.
bool isByMonth(ReportPart part);

struct ReportLine
{
    QString key;
    ReportNumber number = {};
    QString label = {}; // where the key has no word of its own: a category of what is kept

    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

// The numbers of one period.
class ReportCounts
{
public:
    std::vector<ReportLine> &of(ReportPart part) { return m_parts[part]; }
    const std::vector<ReportLine> &of(ReportPart part) const;
    // Of a line that is not there: 0.
    ReportNumber number(ReportPart part, const QString &key) const;
    ReportNumber &at(ReportPart part, const QString &key);
    void add(ReportPart part, const QString &key, qint64 by);
    // The lines together.
    ReportNumber sum(ReportPart part) const;

    friend bool operator==(const ReportCounts &, const ReportCounts &) = default;

private:
    std::map<ReportPart, std::vector<ReportLine>> m_parts;
};

// How it went in a period, with the period before it.
struct ReportFigures
{
    struct SlowCase
    {
        QString reference; // on the screen of who may see the case; on no paper
        int days = 0;

        friend bool operator==(const SlowCase &, const SlowCase &) = default;
    };

    ReportPeriod period;
    QString organisation = {}; // empty: all together
    QDate drawnUp = {};
    bool isRunning = false; // the period is not over
    ReportCounts now = {};
    ReportCounts before = {}; // of period.previous()
    std::vector<SlowCase> slowest = {}; // longest first
    QString seal = {}; // where the log ended
    qint64 sequence = 0; // the last entry of it
    int least = 0; // numbers below it are hidden; 0: none is

    // The share in percent, in whole points that are sure to hold it; unsaid where nothing counts, or too little to be said.
    ReportNumber shareOnTime(ReportPart part, const ReportCounts &counts) const;
    bool isEmpty() const;

    friend bool operator==(const ReportFigures &, const ReportFigures &) = default;
};

// A line with that of the period before.
struct ReportRow
{
    ReportPart part = ReportPart::Received;
    QString key;
    QString label;
    ReportNumber number;
    ReportNumber previous;
};

// Line by line; what is nothing in both periods is left out, save the wholes.
std::vector<ReportRow> rowsOf(const ReportFigures &figures);
std::vector<ReportRow> rowsOf(const ReportFigures &figures, ReportPart part);

} // namespace balie
