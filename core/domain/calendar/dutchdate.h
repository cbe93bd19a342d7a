// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace balie {

// Which way a day lies that was typed without a year or as a day of the week.
enum class DayLies { Before, Nearest, After };

// Reads a day as people type it: 7-3, 7-3-25, 07/03/2025, 7.3.2025, 070325, 07032025, 2025-03-07,
// 7 maart, 7 mrt 25, vrijdag 7 maart 2025, vr, vorige vrijdag, vandaag, gisteren, eergisteren, morgen,
// overmorgen, +30, -3 (days from today). Without a year it is the year in which the day lies on
// the wished side of today; today itself counts for every side. Years of two digits lie from 80 years
// back to 19 ahead.
// Errors: Empty; NotADate (fact "reason": "no-such-day" with "day", "month", and "last" for the last
// day of that month; "no-such-month" with "month"; "other-weekday" with "date" when the day of the
// week that was typed is not that of the date; otherwise "not-understood").
Result<QDate> dayFromTyped(const QString &typed, QDate today, DayLies side = DayLies::Nearest);

} // namespace balie
