// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/holidaycalendar.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// The days equated by decree (Atw 3(3)) and the last year for which the government has decided. The
// dates of cases that they touch are written anew in the same transaction.
struct HolidayTable
{
    std::vector<DecreeDay> decreeDays;
    int decreedUntil = 0;
};

Result<void> editHolidays(Register &opened, const HolidayTable &table);

} // namespace balie
