// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/report/reportfigures.h"

#include <algorithm>
#include <numeric>

namespace balie {

namespace {

// What is said also where it is nothing.
bool isWhole(ReportPart part)
{
    constexpr ReportPart wholes[] = {ReportPart::Received, ReportPart::Answered, ReportPart::Promise,     ReportPart::Law,    ReportPart::Days,
                                     ReportPart::Open,     ReportPart::Withdrawn, ReportPart::Disclosures, ReportPart::Batches};
    return isByMonth(part) || std::find(std::begin(wholes), std::end(wholes), part) != std::end(wholes);
}

bool isNothing(const ReportNumber &number)
{
    return number == ReportNumber::exactly(0);
}

// Of months the one at the same place, of others the one of the same key.
ReportNumber previousOf(const ReportFigures &figures, ReportPart part, std::size_t place, const QString &key)
{
    if (!isByMonth(part))
        return figures.before.number(part, key);
    const std::vector<ReportLine> &lines = figures.before.of(part);
    return place < lines.size() ? lines[place].number : ReportNumber::unsaid();
}

} // namespace

bool isByMonth(ReportPart part)
{
    return part == ReportPart::Months || part == ReportPart::MonthsOnTime || part == ReportPart::MonthsLate || part == ReportPart::MonthMedians;
}

const std::vector<ReportLine> &ReportCounts::of(ReportPart part) const
{
    static const std::vector<ReportLine> none;
    const auto found = m_parts.find(part);
    return found == m_parts.end() ? none : found->second;
}

ReportNumber ReportCounts::number(ReportPart part, const QString &key) const
{
    const std::vector<ReportLine> &lines = of(part);
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const ReportLine &line) { return line.key == key; });
    return found == lines.end() ? ReportNumber() : found->number;
}

ReportNumber &ReportCounts::at(ReportPart part, const QString &key)
{
    std::vector<ReportLine> &lines = of(part);
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const ReportLine &line) { return line.key == key; });
    if (found != lines.end())
        return found->number;
    lines.push_back({key});
    return lines.back().number;
}

void ReportCounts::add(ReportPart part, const QString &key, qint64 by)
{
    ReportNumber &number = at(part, key);
    number = number + ReportNumber::exactly(by);
}

ReportNumber ReportCounts::sum(ReportPart part) const
{
    const std::vector<ReportLine> &lines = of(part);
    return std::accumulate(lines.begin(), lines.end(), ReportNumber(), [](const ReportNumber &sum, const ReportLine &line) { return sum + line.number; });
}

ReportNumber ReportFigures::shareOnTime(ReportPart part, const ReportCounts &counts) const
{
    const ReportNumber onTime = counts.number(part, QStringLiteral("on-time"));
    const ReportNumber late = counts.number(part, QStringLiteral("late"));
    if (!onTime.isSaid() || !late.isSaid() || (onTime + late).high() == 0 || (onTime + late).low() < least)
        return ReportNumber::unsaid();
    const auto share = [](qint64 kept, qint64 broken) { return 100.0 * static_cast<double>(kept) / static_cast<double>(std::max<qint64>(1, kept + broken)); };
    if (onTime.isExact() && late.isExact()) {
        // Rounded to the side of the fault: not all is never 100 %.
        return ReportNumber::exactly(static_cast<qint64>(share(onTime.low(), late.low())));
    }
    return ReportNumber::between(static_cast<qint64>(share(onTime.low(), late.high())), std::min<qint64>(100, static_cast<qint64>(share(onTime.high(), late.low())) + 1));
}

bool ReportFigures::isEmpty() const
{
    const auto all = rowsOf(*this);
    return std::all_of(all.begin(), all.end(), [](const ReportRow &row) {
        return (isNothing(row.number) || !row.number.isSaid()) && (isNothing(row.previous) || !row.previous.isSaid());
    });
}

std::vector<ReportRow> rowsOf(const ReportFigures &figures, ReportPart part)
{
    std::vector<ReportRow> rows;
    const std::vector<ReportLine> &lines = figures.now.of(part);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ReportNumber previous = previousOf(figures, part, i, lines[i].key);
        if (isWhole(part) || !isNothing(lines[i].number) || !isNothing(previous))
            rows.push_back({part, lines[i].key, lines[i].label, lines[i].number, previous});
    }
    return rows;
}

std::vector<ReportRow> rowsOf(const ReportFigures &figures)
{
    std::vector<ReportRow> rows;
    for (const ReportPart part : allValues<ReportPart>()) {
        const std::vector<ReportRow> own = rowsOf(figures, part);
        rows.insert(rows.end(), own.begin(), own.end());
    }
    return rows;
}

} // namespace balie
