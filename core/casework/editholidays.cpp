// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editholidays.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

#include <QSet>

#include <algorithm>

namespace balie {

static std::vector<QDate> changedDays(const HolidayTable &before, const HolidayTable &after)
{
    QSet<QDate> old;
    QSet<QDate> now;
    for (const HolidayRow &row : before.rows)
        old.insert(row.decreed.day);
    for (const HolidayRow &row : after.rows)
        now.insert(row.decreed.day);
    const QSet<QDate> changed = (old - now) + (now - old);
    std::vector<QDate> days(changed.begin(), changed.end());
    std::sort(days.begin(), days.end());
    return days;
}

// A term that ends on such a day moves; it begins at most some months before and is rolled by some days.
static Result<int> rewriteCasesAround(Register &opened, UnitOfWork &unit, const std::vector<QDate> &days)
{
    constexpr int longestRoll = 14;
    if (days.empty())
        return 0;
    const auto requests = opened.tables().requests.runningBetween(days.front().addDays(-longestRoll), days.back().addDays(longestRoll));
    if (!requests)
        return requests.error();
    return rewriteDerived(opened, unit, *requests);
}

Result<void> editHolidays(Register &opened, const HolidayTable &table)
{
    if (const Result<void> whole = checkHolidayTable(table); !whole)
        return whole;
    for (const HolidayRow &row : table.rows) {
        if (const Result<QString> gate = passNumberGate(row.decreed.source, NumberGate::Refuse); !gate)
            return gate.error();
    }
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageHolidays);
    if (!unit)
        return unit.error();
    Tables &tables = opened.tables();
    const Result<HolidayTable> before = tables.decreeDays.read();
    if (!before)
        return before.error();
    if (const Result<void> written = tables.decreeDays.write(unit->transaction(), table); !written)
        return written;
    const Result<int> moved = rewriteCasesAround(opened, *unit, changedDays(*before, table));
    if (!moved)
        return moved.error();
    const QJsonObject content{{QStringLiteral("decreed-until"), table.decreedUntil},
                              {QStringLiteral("days"), static_cast<int>(table.rows.size())},
                              {QStringLiteral("cases-moved"), *moved}};
    if (const Result<void> said = unit->audit(QStringLiteral("holidays-edited"), QStringLiteral("holidays"), QString(), content); !said)
        return said;
    unit->announce([](RegisterEvents &events) { Q_EMIT events.holidaysChanged(); });
    return unit->commit();
}

} // namespace balie
