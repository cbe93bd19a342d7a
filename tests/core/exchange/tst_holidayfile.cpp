// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The holiday table that is compiled in, and what a damaged one is answered with.
#include "core/exchange/holidayfile.h"

#include <QFile>
#include <QTest>

using namespace balie;

class HolidayFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDecreeDayHasASource();
    void theDecreedDays_data();
    void theDecreedDays();
    void bridgesThatNoDecreeNames_data();
    void bridgesThatNoDecreeNames();
    void laterYearsAreNotDecided();
    void damagedTablesAreRefused_data();
    void damagedTablesAreRefused();
};

void HolidayFileTest::everyDecreeDayHasASource()
{
    QCOMPARE(builtInHolidayTable().rows.size(), std::size_t(10));
    for (const HolidayRow &row : builtInHolidayTable().rows) {
        // The decree names the day and the year.
        const QString day = QLocale(QLocale::Dutch).toString(row.decreed.day, QStringLiteral("d MMMM"));
        QVERIFY2(row.decreed.source.contains(day), qPrintable(row.decreed.source));
        QVERIFY(row.decreed.source.contains(QString::number(row.year())));
    }
}

void HolidayFileTest::theDecreedDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("2023: day after King's Day") << QDate(2023, 4, 28);
    QTest::newRow("2023: day after Ascension Day") << QDate(2023, 5, 19);
    QTest::newRow("2024: day after Ascension Day") << QDate(2024, 5, 10);
    QTest::newRow("2024: day after Christmas") << QDate(2024, 12, 27);
    QTest::newRow("2025: day after Ascension Day") << QDate(2025, 5, 30);
    QTest::newRow("2026: day after New Year") << QDate(2026, 1, 2);
    QTest::newRow("2026: day after Ascension Day") << QDate(2026, 5, 15);
    QTest::newRow("2027: day after Ascension Day") << QDate(2027, 5, 7);
    QTest::newRow("2028: day after King's Day") << QDate(2028, 4, 28);
    QTest::newRow("2028: day after Ascension Day") << QDate(2028, 5, 26);
}

void HolidayFileTest::theDecreedDays()
{
    QFETCH(QDate, day);
    const auto off = builtInHolidays().dayOff(day, HolidayCalendar::Days::Atw);
    QVERIFY(off);
    QCOMPARE(off->kind, DayOff::Kind::EquatedByDecree);
    QVERIFY(builtInHolidays().isWorkingDay(day, HolidayCalendar::Days::Strict));
}

void HolidayFileTest::bridgesThatNoDecreeNames_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("Monday before Liberation Day 2026") << QDate(2026, 5, 4);
    QTest::newRow("Monday before King's Day 2027") << QDate(2027, 4, 26);
    QTest::newRow("Monday after Christmas in a weekend 2027") << QDate(2027, 12, 27);
}

void HolidayFileTest::bridgesThatNoDecreeNames()
{
    QFETCH(QDate, day);
    QVERIFY(builtInHolidays().isWorkingDay(day, HolidayCalendar::Days::Atw));
}

void HolidayFileTest::laterYearsAreNotDecided()
{
    QVERIFY(builtInHolidays().isDecreed(2028));
    QVERIFY(!builtInHolidays().isDecreed(2029));
}

void HolidayFileTest::damagedTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *from, const char *to, const char *key, const char *problem) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(key) << QString::fromLatin1(problem);
    };
    row("a day that does not exist", "2024-12-27", "2024-12-32", "decreeDays.3.day", "wrong-value");
    row("a day after the last decided year", "2028-05-26", "2029-05-26", "decreeDays.9.day", "number-out-of-range");
    row("a day twice", "2023-05-19", "2023-04-28", "decreeDays.1.day", "date-out-of-order");
    row("an unknown rule", "\"atw\"", "\"pope\"", "rule", "wrong-value");
    row("an unknown certainty", "\"title-known\"", "\"sure\"", "decreeDays.0.certainty", "wrong-value");
    row("an unknown key", "\"rule\"", "\"regel\"", "rule", "missing");
    row("a year in words", "\"decreedUntil\": 2028", "\"decreedUntil\": \"2028\"", "decreedUntil", "wrong-type");
    row("another file", "balie-holidays", "balie-profile", "format", "wrong-value");
    row("a file cut off", "}\n    ]", "}", "byte", "not-json");
}

void HolidayFileTest::damagedTablesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, key);
    QFETCH(QString, problem);
    QFile builtIn(QStringLiteral(":/balie/holidays/nl.json"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QByteArray json = builtIn.readAll();
    QVERIFY2(json.contains(from), json.constData());
    json.replace(from, to);
    const auto table = readHolidays(json, QStringLiteral("mine.json"));
    QVERIFY(!table);
    QCOMPARE(table.error().code(), ErrorCode::HolidayFileDamaged);
    QCOMPARE(table.error().fact(QStringLiteral("file")), QStringLiteral("mine.json"));
    QCOMPARE(table.error().fact(QStringLiteral("problem")), problem);
    QVERIFY2(table.error().fact(QStringLiteral("key")).startsWith(key), qPrintable(table.error().fact(QStringLiteral("key"))));
}

QTEST_APPLESS_MAIN(HolidayFileTest)
#include "tst_holidayfile.moc"
