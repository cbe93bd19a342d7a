// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/holidaycalendar.h"

namespace balie {

// The days that decrees made equal to a holiday, as known in 2025 (Stcrt. decrees for 2023-2025 and
// 2026-2028), for the tests of the law.
inline HolidayCalendar knownHolidays()
{
    const QString source = QStringLiteral("decrees under Atw 3(3)");
    std::vector<DecreeDay> days;
    for (QDate day : {QDate(2023, 4, 28), QDate(2023, 5, 19), QDate(2024, 5, 10), QDate(2024, 12, 27), QDate(2025, 5, 30),
                      QDate(2026, 1, 2), QDate(2026, 5, 15), QDate(2027, 5, 7), QDate(2028, 4, 28), QDate(2028, 5, 26)})
        days.push_back({day, source});
    return HolidayCalendar(days, 2028);
}

// A day as the rows of a test write it; not valid for an empty text.
inline QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace balie
