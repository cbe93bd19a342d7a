// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decreedaytable.h"

#include "core/store/columns.h"
#include "core/store/registerfacttable.h"

namespace balie {

static const QString &decreedUntil()
{
    static const QString name = QStringLiteral("decreed-until");
    return name;
}

Result<HolidayTable> DecreeDayTable::read()
{
    if (!m_kept) {
        auto rows = m_connection.rows(
            QStringLiteral("SELECT day, source, certainty FROM decree_day ORDER BY day"), {},
            [](const Row &row) { return HolidayRow{{row.day(0), row.text(1)}, row.word<HolidayCertainty>(2)}; });
        if (!rows)
            return rows.error();
        const Result<QString> until = RegisterFactTable(m_connection).value(decreedUntil());
        if (!until)
            return until.error();
        m_kept = HolidayTable{HolidayRule::Atw, until->toInt(), *std::move(rows)};
    }
    return *m_kept;
}

Result<const HolidayCalendar *> DecreeDayTable::calendar()
{
    if (!m_calendar) {
        const Result<HolidayTable> table = read();
        if (!table)
            return table.error();
        m_calendar = calendarOf(*table);
    }
    return static_cast<const HolidayCalendar *>(&*m_calendar);
}

Result<void> DecreeDayTable::write(Transaction &transaction, const HolidayTable &table)
{
    forget();
    if (const Result<int> emptied = transaction.change(QStringLiteral("DELETE FROM decree_day")); !emptied)
        return emptied.error();
    for (const HolidayRow &row : table.rows) {
        const Result<void> written =
            transaction.changeOne(QStringLiteral("INSERT INTO decree_day (day, source, certainty) VALUES (?, ?, ?)"),
                                  toColumns(row.decreed.day, row.decreed.source, row.certainty));
        if (!written)
            return written;
    }
    return RegisterFactTable(m_connection)
        .set(transaction, decreedUntil(), QString::number(table.decreedUntil));
}

void DecreeDayTable::forget()
{
    m_kept.reset();
    m_calendar.reset();
}

} // namespace balie
