// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Periods as people type them.
#include "core/domain/calendar/dutchperiod.h"

#include <QTest>

using namespace balie;

class DutchPeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
};

void DutchPeriodTest::read_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("period");
    const auto row = [](const char *typed, const char *period) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(period); };
    for (const char *typed : {"2 jaar", "2 Jaren", " 2  jaar ", "2jaar", "2 years", "P2Y", "p2y"})
        row(typed, "P2Y");
    for (const char *typed : {"1 jaar en 6 maanden", "één jaar en 6 maanden", "1 jaar, 6 maanden", "1 jaar 6 maanden", "6 maanden en 1 jaar",
                              "1 year and 6 months", "P1Y6M"})
        row(typed, "P1Y6M");
    row("18 maanden", "P18M");
    row("4 weken", "P4W");
    row("een week", "P1W");
    row("1 dag", "P1D");
    row("meteen", "P0D");
    row("at once", "P0D");
}

void DutchPeriodTest::read()
{
    QFETCH(QString, typed);
    QFETCH(QString, period);
    const Result<Period> read = periodFromTyped(typed);
    QVERIFY(read);
    QCOMPARE(read->toString(), period);
}

void DutchPeriodTest::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *typed, ErrorCode code) { QTest::newRow(typed) << QString::fromUtf8(typed) << code; };
    row("", ErrorCode::Empty);
    row("  ", ErrorCode::Empty);
    for (const char *typed : {"2", "jaar", "2 eeuwen", "2 jaar en 3 jaar", "2 jaar en", "-2 jaar", "2,5 jaar", "10000 jaar", "zo lang als nodig", "twee jaar",
                              "2 jaar en nog wat", "P2"})
        row(typed, ErrorCode::NotAPeriod);
}

void DutchPeriodTest::refused()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    const Result<Period> read = periodFromTyped(typed);
    QVERIFY2(!read, read ? qPrintable(read->toString()) : "");
    QCOMPARE(read.error().code(), code);
}

QTEST_GUILESS_MAIN(DutchPeriodTest)
#include "tst_dutchperiod.moc"
