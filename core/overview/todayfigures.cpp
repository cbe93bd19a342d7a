// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/todayfigures.h"

#include "core/overview/workdays.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

namespace {

struct Weeks
{
    std::vector<WeekFigure> weeks;
    qint64 before = 0;
};

// What had to be answered before Monday still must be, this week.
Result<Weeks> weeksFrom(Register &opened, QDate today)
{
    constexpr int shown = 12;
    const QDate everything(1900, 1, 1);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const auto days = opened.tables().figures.dueDays(everything, monday.addDays(7 * shown - 1));
    if (!days)
        return days.error();
    Weeks found;
    for (int i = 0; i < shown; ++i)
        found.weeks.push_back({monday.addDays(7 * i)});
    for (const StoreFigures::DueDay &day : *days) {
        WeekFigure &week = found.weeks[static_cast<std::size_t>(std::max<qint64>(0, monday.daysTo(day.due)) / 7)];
        found.before += day.due < monday ? day.open : 0;
        week.open += day.open;
        week.waiting += day.waiting;
    }
    return found;
}

} // namespace

Result<TodayFigures> todayFigures(Register &opened)
{
    const QDate today = opened.today();
    const auto open = opened.tables().figures.open(workDays(opened));
    if (!open)
        return open.error();
    const auto year = opened.tables().figures.year(today.year());
    if (!year)
        return year.error();
    const auto weeks = weeksFrom(opened, today);
    if (!weeks)
        return weeks.error();
    return TodayFigures{open->open, open->late, open->today, open->thisWeek, year->received, year->answered, year->onTime, weeks->weeks, weeks->before, open->complaints};
}

} // namespace balie
