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

QString enumerated(QStringList words)
{
    const QString last = words.takeLast();
    return TodayCharts::tr("%1 and %2", "the last two of several weeks").arg(words.join(QStringLiteral(", ")), last);
}

} // namespace

ChartFigures weekFigures(const TodayFigures &figures)
{
    ChartFigures chart;
    chart.title = TodayCharts::tr("Open, by week of the last day");
    chart.categoryTitle = TodayCharts::tr("Week");
    FigureSeries running{TodayCharts::tr("Running"), Hue::Grey, {}};
    FigureSeries waiting{TodayCharts::tr("Waiting"), Hue::Blue, {}};
    int busiest = 0;
    qint64 shown = 0;
    qint64 blue = 0;
    QStringList busiestWeeks;
    for (std::size_t i = 0; i < std::min(weeksShown, figures.weeks.size()); ++i) {
        const WeekFigure &week = figures.weeks[i];
        const QString number = QString::number(week.monday.weekNumber());
        chart.categories.append(number);
        running.values.push_back(static_cast<int>(week.open - week.waiting));
        waiting.values.push_back(static_cast<int>(week.waiting));
        shown += week.open;
        blue += week.waiting;
        if (week.open > busiest) {
            busiest = static_cast<int>(week.open);
            busiestWeeks.clear();
        }
        if (week.open == busiest && busiest > 0)
            busiestWeeks.append(number);
    }
    if (busiest == 0)
        chart.summary = TodayCharts::tr("No case has its last day in the coming weeks.");
    else if (busiestWeeks.size() == 1)
        chart.summary = TodayCharts::tr("Week %1 is the busiest, with %n case(s).", nullptr, busiest).arg(busiestWeeks.first());
    else
        chart.summary = TodayCharts::tr("Weeks %1 are the busiest, with %n case(s) each.", nullptr, busiest).arg(enumerated(busiestWeeks));
    if (figures.beforeThisWeek > 0)
        chart.summary += QLatin1Char(' ') + TodayCharts::tr("%n of the first week had to be answered earlier.", nullptr, static_cast<int>(figures.beforeThisWeek));
    if (figures.open > shown)
        chart.summary += QLatin1Char(' ') + TodayCharts::tr("%n more end later.", nullptr, static_cast<int>(figures.open - shown));
    if (blue > 0)
        chart.summary += QLatin1Char(' ') + TodayCharts::tr("Blue waits for the person.");
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
    return parts.join(QStringLiteral(", "));
}

} // namespace balie
