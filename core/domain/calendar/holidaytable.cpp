// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/holidaytable.h"

namespace balie {

static constexpr int firstYear = 1965; // the Algemene termijnenwet took effect on 1 April 1965
static constexpr int lastYear = 2200;

static QString keyOf(std::size_t row, const char *field)
{
    return QStringLiteral("decreeDays.%1.%2").arg(row).arg(QLatin1String(field));
}

static Error fault(ErrorCode code, const QString &key)
{
    return Error(code).with(QStringLiteral("key"), key);
}

Result<void> checkHolidayTable(const HolidayTable &table)
{
    if (table.decreedUntil < firstYear || table.decreedUntil > lastYear)
        return fault(ErrorCode::NumberOutOfRange, QStringLiteral("decreedUntil"));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const HolidayRow &row = table.rows[i];
        if (!row.decreed.day.isValid() || row.year() < firstYear)
            return fault(ErrorCode::NotADate, keyOf(i, "day"));
        if (row.year() > table.decreedUntil)
            return fault(ErrorCode::NumberOutOfRange, keyOf(i, "day"));
        if (i > 0 && row.decreed.day <= table.rows[i - 1].decreed.day)
            return fault(ErrorCode::DateOutOfOrder, keyOf(i, "day"));
        if (row.decreed.source.trimmed().isEmpty())
            return fault(ErrorCode::Empty, keyOf(i, "source"));
    }
    return {};
}

HolidayCalendar calendarOf(const HolidayTable &table)
{
    std::vector<DecreeDay> days;
    for (const HolidayRow &row : table.rows)
        days.push_back(row.decreed);
    return HolidayCalendar(std::move(days), table.decreedUntil);
}

} // namespace balie
