// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/todayfigures.h"

#include "core/overview/workdays.h"
#include "core/store/tables.h"

namespace balie {

static Result<std::vector<WeekFigure>> weeksFrom(Register &opened, QDate today)
{
    constexpr int shown = 12;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const auto days = opened.tables().figures.dueDays(monday, monday.addDays(7 * shown - 1));
    if (!days)
        return days.error();
    std::vector<WeekFigure> weeks;
    for (int i = 0; i < shown; ++i)
        weeks.push_back({monday.addDays(7 * i)});
    for (const StoreFigures::DueDay &day : *days) {
        WeekFigure &week = weeks[static_cast<std::size_t>(monday.daysTo(day.due) / 7)];
        week.open += day.open;
        week.waiting += day.waiting;
    }
    return weeks;
}

Result<TodayFigures> todayFigures(Register &opened)
{
    const QDate today = opened.today();
    const auto open = opened.tables().figures.open(workDays(opened));
    if (!open)
        return open.error();
    const auto year = opened.tables().figures.year(today.year());
    if (!year)
        return year.error();
    auto weeks = weeksFrom(opened, today);
    if (!weeks)
        return weeks.error();
    return TodayFigures{open->open, open->late, open->today, open->thisWeek, year->received, year->answered, year->onTime, *std::move(weeks)};
}

} // namespace balie
