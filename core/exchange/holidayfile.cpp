// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/holidayfile.h"

#include "core/exchange/jsondocument.h"

#include <QFile>

namespace balie {

static const char *const holidayFormat = "balie-holidays";

template <typename Io>
void describe(Io &io, HolidayRow &row)
{
    io.field("day", row.decreed.day);
    io.field("source", row.decreed.source);
    io.field("certainty", row.certainty);
}

template <typename Io>
void describe(Io &io, HolidayTable &table)
{
    io.field("rule", table.rule);
    io.field("decreedUntil", table.decreedUntil);
    io.field("decreeDays", table.rows);
}

static Error damaged(const QString &file, const QString &key, const QString &problem)
{
    return Error(ErrorCode::HolidayFileDamaged)
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("key"), key)
        .with(QStringLiteral("problem"), problem);
}

Result<HolidayTable> readHolidays(const QByteArray &json, const QString &file)
{
    if (json.size() > largestJson)
        return Error(ErrorCode::FileTooLarge)
            .with(QStringLiteral("file"), file)
            .with(QStringLiteral("limit"), largestJson);
    HolidayTable table;
    if (const auto fault = readJsonDocument(json, holidayFormat, table))
        return damaged(file, fault->key, fault->problem);
    if (const Result<void> sound = checkHolidayTable(table); !sound)
        return damaged(file, sound.error().fact(QStringLiteral("key")), toWord(sound.error().code()));
    return table;
}

const HolidayTable &builtInHolidayTable()
{
    static const HolidayTable table = [] {
        QFile file(QStringLiteral(":/balie/holidays/nl.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const Result<HolidayTable> read = readHolidays(file.readAll(), file.fileName());
        Q_ASSERT(read); // proven by the tests
        return *read;
    }();
    return table;
}

const HolidayCalendar &builtInHolidays()
{
    static const HolidayCalendar calendar = calendarOf(builtInHolidayTable());
    return calendar;
}

} // namespace balie
