// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportcharts.h"

#include "core/wording/datewords.h"
#include "core/wording/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct ReportCharts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

QDate monthOf(const QString &key)
{
    return QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
}

// Of a period that is not over, the months that have begun.
std::vector<ReportLine> monthsOf(const ReportFigures &figures, ReportPart part)
{
    std::vector<ReportLine> lines = figures.now.of(part);
    std::erase_if(lines, [&](const ReportLine &line) { return monthOf(line.key) > figures.drawnUp; });
    return lines;
}

// What is nothing is no hidden number: a month in which nothing was answered has no days.
bool isHidden(const std::vector<ReportLine> &lines, ReportPart part)
{
    const auto hidden = [part](const ReportLine &line) { return part == ReportPart::MonthMedians ? line.number.isSaid() && !line.number.isExact() : !line.number.isExact(); };
    return lines.empty() || std::any_of(lines.begin(), lines.end(), hidden);
}

ChartFigures byMonth(const std::vector<ReportLine> &lines, const QString &title)
{
    ChartFigures chart;
    chart.title = title;
    chart.categoryTitle = ReportCharts::tr("Month");
    for (const ReportLine &line : lines) {
        chart.categories.append(shortMonth(monthOf(line.key)));
        chart.rowTitles.append(monthYear(monthOf(line.key)));
    }
    return chart;
}

FigureSeries seriesOf(const QString &name, Hue hue, const std::vector<ReportLine> &lines)
{
    FigureSeries series{name, hue, {}};
    for (const ReportLine &line : lines)
        series.values.push_back(line.number.value().value_or(0));
    return series;
}

const ReportLine &mostOf(const std::vector<ReportLine> &lines)
{
    return *std::max_element(lines.begin(), lines.end(), [](const ReportLine &a, const ReportLine &b) { return a.number.value().value_or(0) < b.number.value().value_or(0); });
}

QString monthSentence(const std::vector<ReportLine> &lines, const QString &all)
{
    const ReportLine &most = mostOf(lines);
    if (most.number.value().value_or(0) == 0)
        return ReportCharts::tr("None in this period.");
    return ReportCharts::tr("%1 in this period, most in %2: %3.").arg(all, monthYear(monthOf(most.key)), numberWords(most.number, 0));
}

} // namespace

std::optional<ChartFigures> chartOfMonths(const ReportFigures &figures)
{
    const std::vector<ReportLine> lines = monthsOf(figures, ReportPart::Months);
    if (isHidden(lines, ReportPart::Months))
        return std::nullopt;
    ChartFigures chart = byMonth(lines, wordOf(ReportPart::Months));
    chart.summary = monthSentence(lines, numberWords(figures.now.sum(ReportPart::Months), 0));
    chart.series = {seriesOf(ReportCharts::tr("Requests"), Hue::Blue, lines)};
    return chart;
}

std::optional<ChartFigures> chartOfRights(const ReportFigures &figures)
{
    std::vector<ReportRow> rows = rowsOf(figures, ReportPart::Rights);
    if (std::any_of(rows.begin(), rows.end(), [](const ReportRow &row) { return !row.number.isExact(); }))
        return std::nullopt;
    std::stable_sort(rows.begin(), rows.end(), [](const ReportRow &a, const ReportRow &b) { return a.number.low() > b.number.low(); });
    ChartFigures chart;
    chart.title = wordOf(ReportPart::Rights);
    chart.categoryTitle = ReportCharts::tr("Right");
    chart.shape = FigureShape::Bars;
    chart.series = {{ReportCharts::tr("Requests"), Hue::Blue, {}}};
    const auto add = [&chart](const QString &name, qint64 number) {
        chart.categories.append(name);
        chart.series.front().values.push_back(number);
    };
    constexpr std::size_t most = 8;
    qint64 rest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qint64 number = rows[i].number.low();
        if (i >= most)
            rest += number;
        else if (number > 0)
            add(wordOf(rows[i]), number);
    }
    if (rest > 0)
        add(ReportCharts::tr("other"), rest);
    chart.summary = chart.categories.isEmpty() ? ReportCharts::tr("None in this period.") : ReportCharts::tr("Most often: %1, %2.").arg(wordOf(rows.front()), numberWords(rows.front().number, 0));
    return chart;
}

std::optional<ChartFigures> chartOfTime(const ReportFigures &figures)
{
    const std::vector<ReportLine> onTime = monthsOf(figures, ReportPart::MonthsOnTime);
    const std::vector<ReportLine> late = monthsOf(figures, ReportPart::MonthsLate);
    if (isHidden(onTime, ReportPart::MonthsOnTime) || isHidden(late, ReportPart::MonthsLate))
        return std::nullopt;
    ChartFigures chart = byMonth(onTime, ReportCharts::tr("Answered, by month"));
    chart.series = {seriesOf(ReportCharts::tr("In time for the law"), Hue::Green, onTime), seriesOf(ReportCharts::tr("Too late"), Hue::Red, late)};
    const ReportNumber share = figures.shareOnTime(ReportPart::Law, figures.now);
    chart.summary = share.isSaid() ? ReportCharts::tr("%1 in time for the law (green), %2 too late (red).").arg(shareWords(share), numberWords(figures.now.sum(ReportPart::MonthsLate), 0))
                                   : ReportCharts::tr("None in this period.");
    return chart;
}

std::optional<ChartFigures> chartOfDays(const ReportFigures &figures)
{
    const std::vector<ReportLine> lines = monthsOf(figures, ReportPart::MonthMedians);
    const ReportNumber median = figures.now.number(ReportPart::Days, QStringLiteral("median"));
    if (figures.least > 0 || isHidden(lines, ReportPart::MonthMedians))
        return std::nullopt;
    ChartFigures chart = byMonth(lines, wordOf(ReportPart::MonthMedians));
    chart.series = {seriesOf(ReportCharts::tr("Days, the case in the middle"), Hue::Blue, lines)};
    chart.summary = median.isSaid() ? ReportCharts::tr("Half of the requests took %1 or less.").arg(daysWords(median, 0)) : ReportCharts::tr("None in this period.");
    return chart;
}

} // namespace balie
