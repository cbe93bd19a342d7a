// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/reportfigures.h"

#include "core/domain/audit/auditseal.h"
#include "core/overview/reportcounting.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

namespace {

Result<ReportCounts> countsOf(ReportTable &table, const ReportRows &rows, const ReportPeriod &period, std::optional<OrganisationId> organisation)
{
    ReportCounts counts;
    countRequests(rows, period, counts);
    countSteps(rows, period, counts);
    countDisclosures(rows, period, counts);
    const ReportTable::Asked asked{period.first, period.last, organisation};
    if (const Result<void> counted = countWithdrawn(table, asked, counts); !counted)
        return counted.error();
    if (const Result<void> counted = countDestruction(table, asked, counts); !counted)
        return counted.error();
    return counts;
}

// A category of the one period that the other has not is there with nothing.
void evenOut(ReportCounts &counts, const ReportCounts &other)
{
    for (const ReportPart part : {ReportPart::Destroyed, ReportPart::KeptBack}) {
        for (const ReportLine &line : other.of(part)) {
            std::vector<ReportLine> &own = counts.of(part);
            if (std::none_of(own.begin(), own.end(), [&](const ReportLine &there) { return there.key == line.key; }))
                own.push_back({line.key, {}, line.label});
        }
    }
}

Result<void> tellWhere(Register &opened, const ReportQuery &query, ReportFigures &figures)
{
    if (query.organisation) {
        const Result<Organisation> organisation = opened.tables().organisations.find(*query.organisation);
        if (!organisation)
            return organisation.error();
        figures.organisation = organisation->name.toString();
    }
    return opened.tables().audit.head().and_then([&](const AuditHead &head) -> Result<void> {
        figures.seal = sealOf(head);
        figures.sequence = head.seq;
        return {};
    });
}

} // namespace

Result<ReportFigures> reportFigures(Register &opened, const ReportQuery &query)
{
    const ReportPeriod before = query.period.previous();
    ReportFigures figures{query.period};
    figures.drawnUp = opened.today();
    figures.isRunning = opened.today() <= query.period.last;
    if (const Result<void> told = tellWhere(opened, query, figures); !told)
        return told.error();
    ReportTable table(opened.tables().connection());
    const auto rows = readReportRows(opened, table, {before.first, query.period.last, query.organisation});
    if (!rows)
        return rows.error();
    Result<ReportCounts> now = countsOf(table, *rows, query.period, query.organisation);
    if (!now)
        return now.error();
    Result<ReportCounts> then = countsOf(table, *rows, before, query.organisation);
    if (!then)
        return then.error();
    if (const Result<void> open = countOpen(table, query, opened.today(), *then, *now); !open)
        return open.error();
    evenOut(*now, *then);
    evenOut(*then, *now);
    figures.now = std::move(*now);
    figures.before = std::move(*then);
    return slowestCases(table, *rows, query).transform([&](const std::vector<ReportFigures::SlowCase> &slowest) {
        figures.slowest = slowest;
        return figures;
    });
}

Result<bool> hasAnyRequest(Register &opened)
{
    return ReportTable(opened.tables().connection()).anyCase();
}

} // namespace balie
