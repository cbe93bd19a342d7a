// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/holidaytable.h"
#include "core/store/transaction.h"

#include <optional>

namespace balie {

// The days equated by decree and the last decided year, kept once read; forget() after a transaction
// that was undone.
class DecreeDayTable
{
public:
    explicit DecreeDayTable(Connection &connection) : m_connection(connection) {}

    Result<HolidayTable> read();
    // The calendar that they give.
    Result<const HolidayCalendar *> calendar();
    // Takes the place of what is there.
    Result<void> write(Transaction &transaction, const HolidayTable &table);

    void forget();

private:
    Connection &m_connection;
    std::optional<HolidayTable> m_kept;
    std::optional<HolidayCalendar> m_calendar;
};

} // namespace balie
