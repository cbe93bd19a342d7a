// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/holidaytable.h"

#include <QByteArray>

namespace balie {

// The holiday table as a JSON file (resources/profiles/README.md has the keys). Reading is as strict as
// with profiles.

// file: the name for the error. At most 1 MB.
// Errors: FileTooLarge; HolidayFileDamaged (facts "file", "key", "problem").
Result<HolidayTable> readHolidays(const QByteArray &json, const QString &file);

// The Netherlands, as known when this program was made.
const HolidayTable &builtInHolidayTable();
const HolidayCalendar &builtInHolidays();

} // namespace balie
