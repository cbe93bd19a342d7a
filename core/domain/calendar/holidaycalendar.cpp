// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/holidaycalendar.h"

#include <algorithm>

namespace balie {

namespace {

QDate kingsDay(int year)
{
    // Royal decree of 30 January 2013 (Stcrt. 2013, 4075): the 26th when the 27th is a Sunday.
    const QDate day(year, 4, 27);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

// Atw art. 3(1). Empty when the day is none of them.
QString holidayName(QDate day)
{
    const QDate easter = easterSunday(day.year());
    if (day.month() == 1 && day.day() == 1)
        return QStringLiteral("new-years-day");
    if (day == easter.addDays(1))
        return QStringLiteral("easter-monday");
    if (day == kingsDay(day.year()))
        return QStringLiteral("kings-day");
    if (day.month() == 5 && day.day() == 5) // every year: the habit of five years is about paid leave
        return QStringLiteral("liberation-day");
    if (day == easter.addDays(39))
        return QStringLiteral("ascension-day");
    if (day == easter.addDays(50))
        return QStringLiteral("whit-monday");
    if (day.month() == 12 && day.day() == 25)
        return QStringLiteral("christmas-day");
    if (day.month() == 12 && day.day() == 26)
        return QStringLiteral("second-christmas-day");
    return {};
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous computus of 1876 (Meeus, Jones, Butcher): the first Sunday after the first
    // ecclesiastical full moon on or after 21 March.
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int lunarShift = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - lunarShift + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451; // 1 where the full moon is one day too late
    const int sinceMarch = epact + weekday - 7 * late + 114;
    return QDate(year, sinceMarch / 31, sinceMarch % 31 + 1);
}

HolidayCalendar::HolidayCalendar(std::vector<DecreeDay> decreeDays, int decreedUntil)
    : m_decreeDays(std::move(decreeDays)), m_decreedUntil(decreedUntil)
{
    for (const DecreeDay &decree : m_decreeDays) {
        m_decreed.insert(decree.day);
        m_decreedFrom = std::min(m_decreedFrom.value_or(decree.day.year()), decree.day.year());
    }
}

std::optional<DayOff> HolidayCalendar::dayOff(QDate day, Days days) const
{
    Q_ASSERT(day.isValid());
    if (const QString name = holidayName(day); !name.isEmpty())
        return DayOff{DayOff::Kind::Holiday, name};
    if (days == Days::Atw) {
        if (day == easterSunday(day.year()).addDays(-2))
            return DayOff{DayOff::Kind::EquatedByLaw, QStringLiteral("good-friday")};
        if (m_decreed.contains(day))
            return DayOff{DayOff::Kind::EquatedByDecree, QStringLiteral("decree-day")};
    }
    if (day.dayOfWeek() == Qt::Saturday)
        return DayOff{DayOff::Kind::Saturday, {}};
    if (day.dayOfWeek() == Qt::Sunday)
        return DayOff{DayOff::Kind::Sunday, {}};
    return std::nullopt;
}

QDate HolidayCalendar::roll(QDate day, Days days) const
{
    while (!isWorkingDay(day, days))
        day = day.addDays(1);
    return day;
}

QDate HolidayCalendar::rollBack(QDate day, Days days) const
{
    while (!isWorkingDay(day, days))
        day = day.addDays(-1);
    return day;
}

} // namespace balie
