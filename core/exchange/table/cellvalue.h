// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringView>

namespace balie {

// A day as files of Dutch programs write it: 31-12-2025, 31/12/2025, 31.12.25 (a year of two digits is 2000 to 2049 or
// 1950 to 1999), 2025-12-31, 31 december 2025, 31 dec. 2025; a dot behind it and a time do no harm. A moment in UTC, or
// so many hours from it, is the day that it was in the Netherlands. A year before 1900 is not understood: nothing that
// is kept is so old, and a digit of it is wrong. Errors: Empty; NotADate (fact "reason": "no-such-day",
// "no-such-month", "not-understood").
Result<QDate> dayOfCell(QStringView text);

// A number as the Dutch write it: 1.234,50, -5, € 612,35. A point that parts no thousands is refused, as it could be
// either, and so is one behind a zero. Errors: Empty, NotANumber.
Result<double> numberOfCell(QStringView text);

} // namespace balie
