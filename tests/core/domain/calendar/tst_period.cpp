// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Periods as the law counts them: the same number in a later month, or that month's last day.
#include "core/domain/calendar/period.h"
#include "tests/support/clockoracle.h"
#include "tests/support/legaldays.h"

#include <QTest>

using namespace balie;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAndWritten_data();
    void isReadAndWritten();
    void isRefused_data();
    void isRefused();
    void endsOn_data();
    void endsOn();
    void monthsAgreeWithCountingByTable();
};

void PeriodTest::isReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    for (const char *text : {"P1M", "P2Y", "P4W", "P0D", "P30D", "P12M", "P1Y6M", "P1Y2M3W4D", "P9999D"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text);
    QTest::newRow("nothing in years is nothing") << QStringLiteral("P0Y") << QStringLiteral("P0D");
    QTest::newRow("zeros in front") << QStringLiteral("P007D") << QStringLiteral("P7D");
}

void PeriodTest::isReadAndWritten()
{
    QFETCH(QString, text);
    const Result<Period> period = Period::from(text);
    QVERIFY(period.has_value());
    QTEST(period->toString(), "written");
    QCOMPARE(Period::from(period->toString()).value(), *period);
}

void PeriodTest::isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "P", "1M", "P1", "PM", "p1m", "P-1M", "P1.5Y", "P1D1M", "PT5H", "P1Y ", " P1Y", "P1M\n", "P10000D", "P1M1M", "P1W2Y"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'P');
    QTest::newRow("other digits") << QStringLiteral("P\u0661M");
}

void PeriodTest::isRefused()
{
    QFETCH(QString, text);
    const Result<Period> period = Period::from(text);
    QVERIFY(!period);
    QCOMPARE(period.error().code(), ErrorCode::NotAPeriod);
}

void PeriodTest::endsOn_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("after");
    QTest::newRow("5 March gives 5 April") << day("2024-03-05") << QStringLiteral("P1M") << day("2024-04-05");
    QTest::newRow("31 January, ordinary year") << day("2025-01-31") << QStringLiteral("P1M") << day("2025-02-28");
    QTest::newRow("31 January, leap year") << day("2028-01-31") << QStringLiteral("P1M") << day("2028-02-29");
    QTest::newRow("29 January, ordinary year") << day("2025-01-29") << QStringLiteral("P1M") << day("2025-02-28");
    QTest::newRow("31 August") << day("2025-08-31") << QStringLiteral("P1M") << day("2025-09-30");
    QTest::newRow("31 to 31") << day("2026-07-31") << QStringLiteral("P1M") << day("2026-08-31");
    QTest::newRow("30 November, three months") << day("2024-11-30") << QStringLiteral("P3M") << day("2025-02-28");
    QTest::newRow("leap day, a year") << day("2024-02-29") << QStringLiteral("P1Y") << day("2025-02-28");
    QTest::newRow("leap day, four years") << day("2024-02-29") << QStringLiteral("P4Y") << day("2028-02-29");
    QTest::newRow("over the end of the year") << day("2025-12-31") << QStringLiteral("P2M") << day("2026-02-28");
    QTest::newRow("four weeks, the same weekday") << day("2025-03-03") << QStringLiteral("P4W") << day("2025-03-31");
    QTest::newRow("months before weeks and days") << day("2025-01-31") << QStringLiteral("P1M1W1D") << day("2025-03-08");
    QTest::newRow("nothing") << day("2025-03-03") << QStringLiteral("P0D") << day("2025-03-03");
}

void PeriodTest::endsOn()
{
    QFETCH(QDate, from);
    QFETCH(QString, period);
    QTEST(Period::from(period)->after(from), "after");
}

void PeriodTest::monthsAgreeWithCountingByTable()
{
    for (QDate from(2019, 12, 1); from < QDate(2033, 1, 1); from = from.addDays(1)) {
        for (int months : {0, 1, 2, 3, 7, 12, 24, 25}) {
            const oracle::Civil other = oracle::civil(oracle::monthEnd(oracle::number({from.year(), from.month(), from.day()}), months));
            QCOMPARE(Period::ofMonths(months).after(from), QDate(other.year, other.month, other.day));
        }
        QCOMPARE(Period::ofWeeks(2).before(Period::ofWeeks(2).after(from)), from);
        QVERIFY(Period::ofMonths(1).before(from) < from);
    }
    QCOMPARE(Period::ofMonths(1).before(day("2025-03-31")), day("2025-02-28"));
    QCOMPARE(Period::ofYears(7).before(day("2027-01-01")), day("2020-01-01"));
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
