// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/calendar/period.h"

#include <QDate>

namespace balie {

// Where a period begins: on the day of its trigger, or with the end of the calendar year in which that lies.
enum class TermStart { Day, EndOfYear };

template <>
struct EnumWords<TermStart>
{
    static constexpr auto words = enumWords<TermStart>({
        {TermStart::Day, "day"},
        {TermStart::EndOfYear, "end-of-year"},
    });
};

// A retention period with the place where it begins.
struct RetentionTerm
{
    Period period = Period::ofDays(0);
    TermStart start = TermStart::Day;

    // The last day on which the data are kept. Seven years from the end of the year: a lease that ended on
    // 30 June 2025 gives 31 December 2032.
    QDate lastDay(QDate trigger) const;

    friend bool operator==(const RetentionTerm &, const RetentionTerm &) = default;
};

} // namespace balie
