// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/domain/calendar/holidaycalendar.h"

#include <vector>

namespace balie {

// The rule that gives the holidays of every year; what it holds stands with HolidayCalendar.
enum class HolidayRule { Atw };

template <>
struct EnumWords<HolidayRule>
{
    static constexpr auto words = enumWords<HolidayRule>({{HolidayRule::Atw, "atw"}});
};

// How sure a day is.
enum class HolidayCertainty {
    DecreeRead, // the decree itself was read
    TitleKnown, // the day stands in the title of the decree, as others quote it
    Expected,   // no decree seen
};

template <>
struct EnumWords<HolidayCertainty>
{
    static constexpr auto words = enumWords<HolidayCertainty>({
        {HolidayCertainty::DecreeRead, "decree-read"},
        {HolidayCertainty::TitleKnown, "title-known"},
        {HolidayCertainty::Expected, "expected"},
    });
};

// A row of the table that an officer sees and may add to.
struct HolidayRow
{
    DecreeDay decreed;
    HolidayCertainty certainty = HolidayCertainty::TitleKnown;

    int year() const { return decreed.day.year(); }

    friend bool operator==(const HolidayRow &, const HolidayRow &) = default;
};

// The days that decrees made equal to holidays (Atw 3(3)), with their sources, and the last year for
// which there is a decision. The table is data, because no pattern holds: the decree for 2026-2028
// leaves out days that the earlier ones would have had.
struct HolidayTable
{
    HolidayRule rule = HolidayRule::Atw;
    int decreedUntil = 0;
    std::vector<HolidayRow> rows; // in order of day

    friend bool operator==(const HolidayTable &, const HolidayTable &) = default;
};

// Whether the rows are days, in order, each once and with a source, none after the last decided year.
// Errors, each with the fact "key": NotADate, Empty, DateOutOfOrder, NumberOutOfRange.
Result<void> checkHolidayTable(const HolidayTable &table);

HolidayCalendar calendarOf(const HolidayTable &table);

} // namespace balie
