// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/holidaytable.h"
#include "core/workspace/register.h"

namespace balie {

// The days equated by decree (Atw 3(3)) and the last year for which the government has decided. The
// dates of cases that a changed day touches are written anew in the same transaction.
// Errors: HoldsForbiddenNumber in a source, those of checkHolidayTable().
Result<void> editHolidays(Register &opened, const HolidayTable &table);

} // namespace balie
