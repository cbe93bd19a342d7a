// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/recipient.h"
#include "core/overview/reportfigures.h"
#include "core/store/disclosurefiguretable.h"
#include "core/store/reporttable.h"

#include <map>
#include <vector>

namespace balie {

// What a report counts, read once for the period and the one before it.
struct ReportRows
{
    std::vector<ReportTable::Received> received;
    std::vector<ReportTable::Answered> answered;
    std::vector<ProcedureStep> steps;
    std::vector<DisclosureFigureTable::Counted> disclosures;
    std::vector<ReportTable::OfForce> compelled;
    std::map<RecipientId, RecipientKind> kinds;
};

// asked: from the first day of the earlier period to the last day of the later one.
Result<ReportRows> readReportRows(Register &opened, ReportTable &table, const ReportTable::Asked &asked);

// The parts of a report, for reportfigures.cpp: each fills in its own of one period, every line of it also where it is nothing.
void countRequests(const ReportRows &rows, const ReportPeriod &period, ReportCounts &counts);
void countSteps(const ReportRows &rows, const ReportPeriod &period, ReportCounts &counts);
void countDisclosures(const ReportRows &rows, const ReportPeriod &period, ReportCounts &counts);
// What is open at the end of each of both; today: of a period that is not over, the day up to which it is told.
Result<void> countOpen(ReportTable &table, const ReportQuery &query, QDate today, ReportCounts &before, ReportCounts &now);
Result<void> countWithdrawn(ReportTable &table, const ReportTable::Asked &asked, ReportCounts &counts);
Result<void> countDestruction(ReportTable &table, const ReportTable::Asked &asked, ReportCounts &counts);

// The cases that took longest, longest first.
Result<std::vector<ReportFigures::SlowCase>> slowestCases(ReportTable &table, const ReportRows &rows, const ReportQuery &query);

} // namespace balie
