// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days off of the Netherlands: Algemene termijnenwet art. 3, year by year, and what never changes.
#include "tests/support/clockoracle.h"
#include "tests/support/legaldays.h"

#include <QTest>

using namespace balie;
using Days = HolidayCalendar::Days;
using Kind = DayOff::Kind;

class HolidayCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holidays_data();
    void holidays();
    void workingDays_data();
    void workingDays();
    void easterByAnotherWay();
    void everyYearHasTheSameHolidays();
    void kingsDayIsNeverASunday();
    void rolls_data();
    void rolls();
    void rollingStopsAtTheFirstWorkingDay();
    void yearsAreDecreedOrNot();
};

void HolidayCalendarTest::holidays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    struct Row { const char *year; const char *goodFriday, *easterMonday, *king, *ascension, *whitMonday; int kingWeekday, fifthOfMay, christmas; };
    const Row rows[] = {
        {"2024", "03-29", "04-01", "04-27", "05-09", "05-20", 6, 7, 3},
        {"2025", "04-18", "04-21", "04-26", "05-29", "06-09", 6, 1, 4},
        {"2026", "04-03", "04-06", "04-27", "05-14", "05-25", 1, 2, 5},
        {"2027", "03-26", "03-29", "04-27", "05-06", "05-17", 2, 3, 6},
        {"2028", "04-14", "04-17", "04-27", "05-25", "06-05", 4, 5, 1},
        {"2029", "03-30", "04-02", "04-27", "05-10", "05-21", 5, 6, 2},
        {"2030", "04-19", "04-22", "04-27", "05-30", "06-10", 6, 7, 3},
    };
    for (const Row &row : rows) {
        const auto add = [&row](const char *monthDay, int weekday, Kind kind, const char *name) {
            const QByteArray iso = QByteArray(row.year) + '-' + monthDay;
            QTest::newRow((iso + ' ' + name).constData()) << day(iso.constData()) << weekday << kind << QString::fromLatin1(name);
        };
        add(row.goodFriday, 5, Kind::EquatedByLaw, "good-friday");
        add(row.easterMonday, 1, Kind::Holiday, "easter-monday");
        add(row.king, row.kingWeekday, Kind::Holiday, "kings-day");
        add("05-05", row.fifthOfMay, Kind::Holiday, "liberation-day");
        add(row.ascension, 4, Kind::Holiday, "ascension-day");
        add(row.whitMonday, 1, Kind::Holiday, "whit-monday");
        add("12-25", row.christmas, Kind::Holiday, "christmas-day");
        add("12-26", row.christmas % 7 + 1, Kind::Holiday, "second-christmas-day");
    }
    for (const char *iso : {"2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"})
        QTest::newRow(iso) << day(iso) << 5 << Kind::EquatedByDecree << QStringLiteral("decree-day");
    QTest::newRow("New Year") << day("2026-01-01") << 4 << Kind::Holiday << QStringLiteral("new-years-day");
    QTest::newRow("Saturday") << day("2026-02-07") << 6 << Kind::Saturday << QString();
    QTest::newRow("Easter Sunday is a Sunday") << day("2026-04-05") << 7 << Kind::Sunday << QString();
}

void HolidayCalendarTest::holidays()
{
    QFETCH(QDate, day);
    QFETCH(int, weekday);
    QFETCH(Kind, kind);
    QFETCH(QString, name);
    const HolidayCalendar calendar = knownHolidays();
    QCOMPARE(day.dayOfWeek(), weekday);
    QCOMPARE(calendar.dayOff(day, Days::Atw), std::optional(DayOff{kind, name}));
    // The strict calendar does not know what is only made equal to a holiday.
    const bool onlyEquated = kind == Kind::EquatedByLaw || kind == Kind::EquatedByDecree;
    QCOMPARE(calendar.isWorkingDay(day, Days::Strict), onlyEquated);
}

void HolidayCalendarTest::workingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("no Monday instead of Christmas in the weekend") << day("2027-12-27");
    QTest::newRow("no Monday instead of Liberation Day in the weekend") << day("2024-05-06");
    QTest::newRow("no Monday instead of King's Day") << day("2030-04-29");
    QTest::newRow("the 27th when King's Day came on the 26th") << day("2025-04-28");
    QTest::newRow("no bridge day without a decree: 4 May 2026") << day("2026-05-04");
    QTest::newRow("no bridge day without a decree: 26 April 2027") << day("2027-04-26");
    QTest::newRow("Christmas Eve") << day("2026-12-24");
    QTest::newRow("New Year's Eve") << day("2026-12-31");
    QTest::newRow("the day after Ascension, not decreed") << day("2029-05-11");
}

void HolidayCalendarTest::workingDays()
{
    QFETCH(QDate, day);
    QVERIFY(knownHolidays().isWorkingDay(day, Days::Atw));
    QVERIFY(knownHolidays().isWorkingDay(day, Days::Strict));
}

void HolidayCalendarTest::easterByAnotherWay()
{
    for (int year = 1970; year <= 2500; ++year) {
        const oracle::Civil other = oracle::civil(oracle::easter(year));
        QCOMPARE(easterSunday(year), QDate(year, other.month, other.day));
    }
    // Years in which simpler rules go wrong, and both ends of the range.
    QCOMPARE(easterSunday(1818), QDate(1818, 3, 22));
    QCOMPARE(easterSunday(1943), QDate(1943, 4, 25));
    QCOMPARE(easterSunday(1954), QDate(1954, 4, 18));
    QCOMPARE(easterSunday(1981), QDate(1981, 4, 19));
    QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
    QCOMPARE(easterSunday(2049), QDate(2049, 4, 18));
    QCOMPARE(easterSunday(2285), QDate(2285, 3, 22));
}

void HolidayCalendarTest::everyYearHasTheSameHolidays()
{
    const HolidayCalendar calendar({}, 2028);
    for (int year = 2014; year <= 2200; ++year) {
        QStringList names;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            if (const auto off = calendar.dayOff(day, Days::Atw); off && !off->name.isEmpty())
                names.append(off->name);
        }
        // Ascension on Liberation Day: two holidays on one day (2016, 2157, …).
        const int expected = easterSunday(year).addDays(39) == QDate(year, 5, 5) ? 8 : 9;
        QCOMPARE(names.size(), expected);
        names.removeDuplicates();
        QCOMPARE(names.size(), expected);
    }
}

void HolidayCalendarTest::kingsDayIsNeverASunday()
{
    const HolidayCalendar calendar({}, 2028);
    for (int year = 2014; year <= 2200; ++year) {
        const QDate usual(year, 4, 27);
        const QDate kept = usual.dayOfWeek() == Qt::Sunday ? QDate(year, 4, 26) : usual;
        QCOMPARE(calendar.dayOff(kept, Days::Strict)->name, QStringLiteral("kings-day"));
        QVERIFY(kept.dayOfWeek() != Qt::Sunday);
    }
}

void HolidayCalendarTest::rolls_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("strict");
    QTest::addColumn<QDate>("atw");
    QTest::addColumn<QDate>("backAtw");
    QTest::newRow("a working day stays") << day("2026-11-17") << day("2026-11-17") << day("2026-11-17") << day("2026-11-17");
    QTest::newRow("Good Friday") << day("2026-04-03") << day("2026-04-03") << day("2026-04-07") << day("2026-04-02");
    QTest::newRow("Easter Sunday") << day("2026-04-05") << day("2026-04-07") << day("2026-04-07") << day("2026-04-02");
    QTest::newRow("Liberation, Ascension, decree, weekend") << day("2027-05-05") << day("2027-05-07") << day("2027-05-10") << day("2027-05-04");
    QTest::newRow("Christmas to New Year") << day("2024-12-25") << day("2024-12-27") << day("2024-12-30") << day("2024-12-24");
    QTest::newRow("over the end of the year") << day("2026-01-01") << day("2026-01-02") << day("2026-01-05") << day("2025-12-31");
}

void HolidayCalendarTest::rolls()
{
    QFETCH(QDate, from);
    QTEST(knownHolidays().roll(from, Days::Strict), "strict");
    QTEST(knownHolidays().roll(from, Days::Atw), "atw");
    QTEST(knownHolidays().rollBack(from, Days::Atw), "backAtw");
}

void HolidayCalendarTest::rollingStopsAtTheFirstWorkingDay()
{
    const HolidayCalendar calendar = knownHolidays();
    for (QDate from(2023, 1, 1); from < QDate(2034, 1, 1); from = from.addDays(1)) {
        for (Days days : {Days::Strict, Days::Atw}) {
            const QDate to = calendar.roll(from, days);
            QVERIFY(to >= from && calendar.isWorkingDay(to, days));
            for (QDate between = from; between < to; between = between.addDays(1))
                QVERIFY(!calendar.isWorkingDay(between, days));
            const QDate back = calendar.rollBack(from, days);
            QVERIFY(back <= from && calendar.isWorkingDay(back, days));
            QVERIFY(from.daysTo(to) <= 6);
        }
        // The strict calendar can only make an answer earlier.
        QVERIFY(calendar.roll(from, Days::Strict) <= calendar.roll(from, Days::Atw));
    }
}

void HolidayCalendarTest::yearsAreDecreedOrNot()
{
    QVERIFY(knownHolidays().isDecreed(2028));
    QVERIFY(!knownHolidays().isDecreed(2029));
    QVERIFY(knownHolidays().isDecreed(2023) && !knownHolidays().isBeforeDecrees(2029));
    QVERIFY(!knownHolidays().isDecreed(2022)); // older than the first day of the table
    QVERIFY(knownHolidays().isBeforeDecrees(2022));
    QVERIFY(HolidayCalendar({}, 2028).isDecreed(2022));
}

QTEST_GUILESS_MAIN(HolidayCalendarTest)
#include "tst_holidaycalendar.moc"
