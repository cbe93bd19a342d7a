// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/report/reportperiod.h"

namespace balie {

static QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

static ReportPeriod monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

Result<ReportPeriod> ReportPeriod::ofMonths(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || firstOfMonth(last) < firstOfMonth(first))
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), last).with(QStringLiteral("event"), QStringLiteral("period"));
    return ReportPeriod{firstOfMonth(first), firstOfMonth(last).addMonths(1).addDays(-1)};
}

ReportPeriod ReportPeriod::ofYear(int year)
{
    return monthsFrom({year, 1, 1}, 12);
}

ReportPeriod ReportPeriod::ofQuarter(int year, int quarter)
{
    return monthsFrom({year, 3 * quarter - 2, 1}, 3);
}

int ReportPeriod::months() const
{
    return (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
}

ReportPeriod ReportPeriod::previous() const
{
    return monthsFrom(first.addMonths(-months()), months());
}

ReportPeriod ReportPeriod::next() const
{
    return monthsFrom(first.addMonths(months()), months());
}

bool ReportPeriod::isYear() const
{
    return first.month() == 1 && months() == 12;
}

std::optional<int> ReportPeriod::quarter() const
{
    return months() == 3 && first.month() % 3 == 1 ? std::optional(first.month() / 3 + 1) : std::nullopt;
}

} // namespace balie
