// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaycharts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace balie {

namespace {

struct TodayCharts
{
    Q_DECLARE_TR_FUNCTIONS(TodayCharts)
};

constexpr std::size_t weeksShown = 8;

QString numberOf(const WeekFigure &week)
{
    return QString::number(week.monday.weekNumber());
}

QString enumerated(QStringList words)
{
    const QString last = words.takeLast();
    return TodayCharts::tr("%1 and %2", "the last two of several weeks").arg(words.join(QStringLiteral(", ")), last);
}

// One sentence for who cannot see the bars, or would rather not count.
QString weekSummary(const TodayFigures &figures, const std::vector<WeekFigure> &shown)
{
    qint64 busiest = 0;
    qint64 ending = 0;
    qint64 waiting = 0;
    for (const WeekFigure &week : shown) {
        busiest = std::max(busiest, week.open);
        ending += week.open;
        waiting += week.waiting;
    }
    QStringList busiestWeeks;
    for (const WeekFigure &week : shown) {
        if (week.open == busiest)
            busiestWeeks.append(numberOf(week));
    }
    QStringList sentences;
    if (busiest == 0)
        sentences.append(TodayCharts::tr("No case has its last day in the coming weeks."));
    else if (busiestWeeks.size() == 1)
        sentences.append(TodayCharts::tr("Week %1 is the busiest, with %n case(s).", nullptr, static_cast<int>(busiest)).arg(busiestWeeks.first()));
    else
        sentences.append(TodayCharts::tr("Weeks %1 are the busiest, with %n case(s) each.", nullptr, static_cast<int>(busiest)).arg(enumerated(busiestWeeks)));
    if (figures.beforeThisWeek > 0)
        sentences.append(TodayCharts::tr("%n of the first week had to be answered earlier.", nullptr, static_cast<int>(figures.beforeThisWeek)));
    if (figures.open > ending)
        sentences.append(TodayCharts::tr("%n more end later.", nullptr, static_cast<int>(figures.open - ending)));
    if (waiting > 0)
        sentences.append(TodayCharts::tr("Blue waits for the person."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

ChartFigures weekFigures(const TodayFigures &figures)
{
    ChartFigures chart;
    chart.title = TodayCharts::tr("Open, by week of the last day");
    chart.categoryTitle = TodayCharts::tr("Week");
    FigureSeries running{TodayCharts::tr("Running"), Hue::Grey, {}};
    FigureSeries waiting{TodayCharts::tr("Waiting"), Hue::Blue, {}};
    const std::size_t count = std::min(weeksShown, figures.weeks.size());
    const std::vector<WeekFigure> shown(figures.weeks.begin(), figures.weeks.begin() + static_cast<std::ptrdiff_t>(count));
    for (const WeekFigure &week : shown) {
        chart.categories.append(numberOf(week));
        running.values.push_back(week.open - week.waiting);
        waiting.values.push_back(week.waiting);
    }
    chart.summary = weekSummary(figures, shown);
    chart.series = {running, waiting};
    return chart;
}

ChartFigures onTimeFigures(const TodayFigures &figures, int year)
{
    ChartFigures chart;
    chart.shape = FigureShape::Ring;
    chart.title = TodayCharts::tr("On time in %1").arg(year);
    chart.categoryTitle = TodayCharts::tr("Year");
    chart.categories = {QString::number(year)};
    const int answered = static_cast<int>(figures.answeredThisYear);
    const int onTime = static_cast<int>(figures.onTimeThisYear);
    chart.series = {{TodayCharts::tr("On time"), Hue::Green, {onTime}}, {TodayCharts::tr("Late"), Hue::Red, {answered - onTime}}};
    // Rounded down: 199 of 200 is not "100 %".
    chart.centre = answered > 0 ? TodayCharts::tr("%1 %").arg(onTime * 100 / answered) : QString();
    chart.summary = TodayCharts::tr("%1 of %n answer(s) went out in time.", nullptr, answered).arg(QLocale().toString(onTime));
    return chart;
}

QString summaryOf(const TodayFigures &figures)
{
    QStringList parts{TodayCharts::tr("%n open", nullptr, static_cast<int>(figures.open))};
    if (figures.late > 0)
        parts.append(TodayCharts::tr("%n late", nullptr, static_cast<int>(figures.late)));
    if (figures.dueToday > 0)
        parts.append(TodayCharts::tr("%n today", nullptr, static_cast<int>(figures.dueToday)));
    if (figures.dueThisWeek > 0)
        parts.append(TodayCharts::tr("%n this week", nullptr, static_cast<int>(figures.dueThisWeek)));
    if (figures.complaints > 0)
        parts.append(TodayCharts::tr("%n with a complaint", "cases", static_cast<int>(figures.complaints)));
    return parts.join(QStringLiteral(", "));
}

} // namespace balie
