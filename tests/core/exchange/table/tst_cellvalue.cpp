// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a cell: days and numbers as Dutch files write them, and numbers that may not be kept.
#include "core/exchange/table/bsncolumns.h"
#include "core/exchange/table/cellvalue.h"

#include <QTest>

using namespace balie;

class CellValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void noDays_data();
    void noDays();
    void numbers_data();
    void numbers();
    void noNumbers_data();
    void noNumbers();
    void bsnIsNotTakenOver();
};

void CellValueTest::days_data()
{
    QTest::addColumn<QDate>("day");
    const QDate newYearsEve(2025, 12, 31);
    for (const char *text : {"31-12-2025", "31/12/2025", "2025-12-31", "31 december 2025", "31-12-25", "31-12-2025.", " 31.12.2025 ", "31 dec. 2025", "31 Dec 25", "31-december-2025",
                             "2025-12-31 00:00:00", "31-12-2025 23:59", "2025-12-31T00:00:00Z", "2025-12-31T12:00:00.000Z", "2025-12-30T23:00:00Z", "2025-12-31T00:00:00+01:00", "2025/12/31",
                             "2025-12-31 00:30:00.000 +01:00", "2025-12-30T20:00:00-0500", "2026-01-01T03:00:00+09", "2025-12-31T02:00+0300"})
        QTest::newRow(text) << newYearsEve;
    QTest::newRow("2025-06-30T22:00:00Z") << QDate(2025, 7, 1);
    QTest::newRow("2025-07-01T00:00:00+02:00") << QDate(2025, 7, 1);
    QTest::newRow("2025-12-31T00:00:00+02:00") << QDate(2025, 12, 30);
    QTest::newRow("1-2-49") << QDate(2049, 2, 1);
    QTest::newRow("1-2-50") << QDate(1950, 2, 1);
    QTest::newRow("1 jan 99") << QDate(1999, 1, 1);
    QTest::newRow("01-01-1900") << QDate(1900, 1, 1);
    QTest::newRow("2025-12-30T22:00:00Z") << QDate(2025, 12, 30);
    QTest::newRow("1-2-2024") << QDate(2024, 2, 1);
    QTest::newRow("29-02-2024") << QDate(2024, 2, 29);
    QTest::newRow("3 mrt 2024") << QDate(2024, 3, 3);
    QTest::newRow("9 sept 2024") << QDate(2024, 9, 9);
    QTest::newRow("31-12-9999") << QDate(9999, 12, 31);
}

void CellValueTest::days()
{
    const Result<QDate> day = dayOfCell(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(day.has_value());
    QTEST(*day, "day");
}

void CellValueTest::noDays_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *text : {"14-02-205", "14-02-", "14-02", "14", "vandaag", "31-12-2025x", "31-12-2025 x", "12025-01-01", "2025-1", "0025-01-01", "31--12-2025", "31-12/2025", 
                             "45292", "2025-12-31T1", "31-12-20255", "1/1/1/1", "01-01-1025", "31-12-1899",
                             "2025-12-31T12:00:00+99", "2025-12-31T12:00:00+15:00", "2025-12-31T12:00:00+1", "2025-12-31T12:00:00+01:60", "2025-12-31T12:00:00+01:", "2025-12-31T24:00:00",
                             "2025-12-31T12:00:99", "2025-12-31T12:60", "2025-12-31T12:00:", "2025-12-31T0012:00", "2025-12-31 12:00:00+010000"})
        QTest::newRow(text) << QStringLiteral("not-understood");
    for (const char *text : {"30-02-2025", "1956-02-30", "29-02-2023", "31 april 2025", "00-01-2025"})
        QTest::newRow(text) << QStringLiteral("no-such-day");
    for (const char *text : {"01-13-2025", "2025-00-10", "3 foo 2025"})
        QTest::newRow(text) << QStringLiteral("no-such-month");
}

void CellValueTest::noDays()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const Result<QDate> day = dayOfCell(text);
    QVERIFY2(!day, qPrintable(day ? day->toString(Qt::ISODate) : QString()));
    QCOMPARE(day.error().code(), ErrorCode::NotADate);
    QTEST(day.error().fact(QStringLiteral("reason")), "reason");
    QCOMPARE(dayOfCell(u"  ").error().code(), ErrorCode::Empty);
}

void CellValueTest::numbers_data()
{
    QTest::addColumn<double>("number");
    const std::pair<const char *, double> rows[] = {{"1.234,50", 1234.5}, {"612,35", 612.35}, {"-5", -5}, {"€ 1.234", 1234}, {"€ -1.234,50", -1234.5}, {"-€ 3", -3},
                                                    {"1.234.567", 1234567}, {"1234567", 1234567}, {" 0,5 ", 0.5}, {"€ 850,-", 850}};
    for (const auto &[text, number] : rows)
        QTest::newRow(text) << number;
}

void CellValueTest::numbers()
{
    const Result<double> number = numberOfCell(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(number.has_value());
    QTEST(*number, "number");
}

void CellValueTest::noNumbers_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1.5", "612.35", "1234.567", "1,", "1.2345", "1,2,3", "€", "een", "1e5", "--5", "1 2", ",5", "0.500", "0.500,00", "-0.123", "00.123"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CellValueTest::noNumbers()
{
    QFETCH(QString, text);
    const Result<double> number = numberOfCell(text);
    QVERIFY(!number);
    QCOMPARE(number.error().code(), ErrorCode::NotANumber);
}

// 999990019 passes the test of a BSN; 999990018 does not.
void CellValueTest::bsnIsNotTakenOver()
{
    BsnColumns columns({QStringLiteral("Naam"), QStringLiteral("BSN-nummer"), QStringLiteral("Kenmerk"), QStringLiteral("Telefoon"), QStringLiteral("Observatie")});
    const QString number = QStringLiteral("999990019");
    TableRow row;
    for (int i = 0; i < 3; ++i) {
        row.cells = {QStringLiteral("Jan"), QStringLiteral("123"), number, QStringLiteral("06-12345678"), QStringLiteral("kort")};
        columns.guard(row);
        QCOMPARE(row.cells, QStringList({QStringLiteral("Jan"), QString(), number, QStringLiteral("06-12345678"), QStringLiteral("kort")}));
    }
    row.cells = {number, QString(), QStringLiteral("999990018"), QString(), QStringLiteral("zie BSN 999990019")};
    columns.guard(row);
    QCOMPARE(row.cells, QStringList({QString(), QString(), QStringLiteral("999990018"), QString(), QString()}));
    const auto counts = columns.counts();
    QCOMPARE(counts.size(), std::size_t(4));
    QVERIFY(!counts[0].isCalledSo && !counts[0].isOne() && counts[0].kept == 1);
    QVERIFY(counts[1].isCalledSo && counts[1].isOne() && counts[1].kept == 3);
    QVERIFY(!counts[2].isCalledSo && counts[2].isOne() && counts[2].passing == 3 && counts[2].filled == 4);
    QVERIFY(!counts[3].isOne() && counts[3].kept == 1 && counts[3].filled == 4);
    const std::pair<const char *, bool> headings[] = {{"Burgerservicenummer", true}, {"bsn", true}, {"BSN huurder", true}, {"SoFi-nummer", true}, {"Absnr", false}, {"Huurdernr", false}};
    for (const auto &[heading, isOne] : headings)
        QCOMPARE(BsnColumns({QString::fromLatin1(heading)}).counts().size(), std::size_t(isOne ? 1 : 0));
}

QTEST_GUILESS_MAIN(CellValueTest)
#include "tst_cellvalue.moc"
