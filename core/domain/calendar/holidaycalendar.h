// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// A day that the government made equal to a holiday (Atw 3(3)): data, since no pattern holds.
struct DecreeDay
{
    QDate day;
    QString source; // the decree, as cited
    friend bool operator==(const DecreeDay &, const DecreeDay &) = default;
};

// Why a day is no working day.
struct DayOff
{
    enum class Kind { Saturday, Sunday, Holiday, EquatedByLaw, EquatedByDecree };
    Kind kind = Kind::Saturday;
    // A word for core/wording, empty for a weekend: "new-years-day", "easter-monday", "kings-day",
    // "liberation-day", "ascension-day", "whit-monday", "christmas-day", "second-christmas-day",
    // "good-friday", "decree-day". A holiday that falls in a weekend is named, not the weekend.
    QString name;
    friend bool operator==(const DayOff &, const DayOff &) = default;
};

template <>
struct EnumWords<DayOff::Kind>
{
    static constexpr auto words = enumWords<DayOff::Kind>({
        {DayOff::Kind::Saturday, "saturday"},
        {DayOff::Kind::Sunday, "sunday"},
        {DayOff::Kind::Holiday, "holiday"},
        {DayOff::Kind::EquatedByLaw, "equated-by-law"},
        {DayOff::Kind::EquatedByDecree, "equated-by-decree"},
    });
};

// Easter Sunday in the Gregorian calendar.
QDate easterSunday(int year);

// The days on which no term ends in the Netherlands. Fixed holidays are a rule for every year (Atw
// 3(1): 1 January, Easter Monday, King's Day, 5 May every year, Ascension Day, Whit Monday, 25 and 26
// December); Good Friday is equated by law (Atw 3(2)); decree days (Atw 3(3)) are a table.
//   STRICT: weekends and Atw 3(1). Rolls an AVG term forward, unless the organisation chose ATW.
//   ATW: STRICT, Good Friday and the decree days. For Dutch statutory terms and for planning backwards.
class HolidayCalendar
{
public:
    enum class Days { Strict, Atw };

    // decreedUntil: the last year for which the government has decided; later years are marked, and so are
    // those before the first decree day, of which the table knows nothing.
    HolidayCalendar(std::vector<DecreeDay> decreeDays, int decreedUntil);

    std::optional<DayOff> dayOff(QDate day, Days days) const;
    bool isWorkingDay(QDate day, Days days) const { return !dayOff(day, days); }
    // The first working day on or after, on or before.
    QDate roll(QDate day, Days days) const;
    QDate rollBack(QDate day, Days days) const;
    bool isDecreed(int year) const { return year <= m_decreedUntil && !isBeforeDecrees(year); }
    // A table without a day has no beginning.
    bool isBeforeDecrees(int year) const { return m_decreedFrom && year < *m_decreedFrom; }

    const std::vector<DecreeDay> &decreeDays() const { return m_decreeDays; }
    int decreedUntil() const { return m_decreedUntil; }

private:
    std::vector<DecreeDay> m_decreeDays;
    QSet<QDate> m_decreed;
    std::optional<int> m_decreedFrom;
    int m_decreedUntil;
};

} // namespace balie
