// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people type them. Today is Wednesday 12 March 2025 unless the row says otherwise.
#include "core/domain/calendar/dutchdate.h"

#include <QTest>

using namespace balie;

class DutchDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void side_data();
    void side();
    void refused_data();
    void refused();
    void everyDayComesBack();
};

static const QDate today(2025, 3, 12);

void DutchDateTest::read_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *typed, QDate day) { QTest::newRow(typed) << QString::fromUtf8(typed) << day; };
    const QDate seventh(2025, 3, 7);
    for (const char *typed : {"7-3", "7/3", "7.3", "7 3", "07-03", "7-3-25", "07-03-25", "7-3-2025", "07/03/2025", "7.3.2025", "070325", "07032025",
                              "0703", "2025-03-07", "2025-3-7", "2025/03/07", "7 maart", "7 mrt", "7mrt", "7 mrt. 25", "7 Maart 2025", "7-mrt-2025",
                              "7e maart", "7 march 2025", "vrijdag 7 maart 2025", "vr 7-3", "vr. 7 mrt", "Vrijdag, 7 maart", " 7 - 3 - 2025 ",
                              "7\xe2\x80\x93" "3", "-5", "vorige vrijdag", "afgelopen vr"})
        row(typed, seventh);
    row("vandaag", today);
    row("VANDAAG", today);
    row("gisteren", QDate(2025, 3, 11));
    row("eergisteren", QDate(2025, 3, 10));
    row("morgen", QDate(2025, 3, 13));
    row("overmorgen", QDate(2025, 3, 14));
    row("+30", QDate(2025, 4, 11));
    row("+ 7", QDate(2025, 3, 19));
    row("-3", QDate(2025, 3, 9));
    row("+0", today);
    row("vr", QDate(2025, 3, 14));
    row("ma", QDate(2025, 3, 10));
    row("wo", today);
    row("vorige wo", QDate(2025, 3, 5));
    row("volgende woensdag", QDate(2025, 3, 19));
    row("komende vrijdag", QDate(2025, 3, 14));
    row("29-2", QDate(2024, 2, 29));
    row("29-2-2024", QDate(2024, 2, 29));
    row("31-12", QDate(2024, 12, 31));
    row("1-1-44", QDate(2044, 1, 1));
    row("1-1-45", QDate(1945, 1, 1));
    row("1-1-99", QDate(1999, 1, 1));
    row("15 augustus", QDate(2025, 8, 15));
}

void DutchDateTest::read()
{
    QFETCH(QString, typed);
    const Result<QDate> day = dayFromTyped(typed, today);
    QVERIFY2(day, qPrintable(day ? QString() : day.error().toLogLine()));
    QTEST(*day, "day");
}

void DutchDateTest::side_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("before");
    QTest::addColumn<QDate>("nearest");
    QTest::addColumn<QDate>("after");
    QTest::newRow("last month") << QStringLiteral("7-2") << QDate(2025, 2, 7) << QDate(2025, 2, 7) << QDate(2026, 2, 7);
    QTest::newRow("next month") << QStringLiteral("7-4") << QDate(2024, 4, 7) << QDate(2025, 4, 7) << QDate(2025, 4, 7);
    QTest::newRow("today") << QStringLiteral("12-3") << today << today << today;
    QTest::newRow("30 December") << QStringLiteral("30-12") << QDate(2024, 12, 30) << QDate(2024, 12, 30) << QDate(2025, 12, 30);
    QTest::newRow("29 February") << QStringLiteral("29-2") << QDate(2024, 2, 29) << QDate(2024, 2, 29) << QDate(2028, 2, 29);
    QTest::newRow("Friday") << QStringLiteral("vr") << QDate(2025, 3, 7) << QDate(2025, 3, 14) << QDate(2025, 3, 14);
    QTest::newRow("with its year no side counts") << QStringLiteral("7-4-2025") << QDate(2025, 4, 7) << QDate(2025, 4, 7) << QDate(2025, 4, 7);
}

void DutchDateTest::side()
{
    QFETCH(QString, typed);
    QTEST(dayFromTyped(typed, today, DayLies::Before).value(), "before");
    QTEST(dayFromTyped(typed, today, DayLies::Nearest).value(), "nearest");
    QTEST(dayFromTyped(typed, today, DayLies::After).value(), "after");
}

void DutchDateTest::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("last"); // the last day of that month, where that is the reason
    const auto row = [](const char *typed, const char *reason, const char *last) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(reason) << QString::fromLatin1(last);
    };
    row("31-2", "no-such-day", "28"); // the nearest February is that of 2025
    row("31-2-2025", "no-such-day", "28");
    row("29-2-2025", "no-such-day", "28");
    row("29-2-1900", "no-such-day", "28");
    row("310225", "no-such-day", "28");
    row("31 april", "no-such-day", "30");
    row("0-3", "no-such-day", "31");
    row("7-13", "no-such-month", "");
    row("7-0-2025", "no-such-month", "");
    row("2025-13-07", "no-such-month", "");
    row("do 7 maart 2025", "other-weekday", "");
    row("7", "not-understood", "");
    row("morgenochtend", "not-understood", "");
    row("7-3-025", "not-understood", "");
    row("0000-01-01", "not-understood", "");
    row("7 foo", "not-understood", "");
    row("+99999", "not-understood", "");
    row("2025-03-07T12:00", "not-understood", "");
    QTest::newRow("a megabyte") << QString(1 << 20, u'7') << QStringLiteral("not-understood") << QString();
}

void DutchDateTest::refused()
{
    QFETCH(QString, typed);
    const Result<QDate> day = dayFromTyped(typed, today);
    QVERIFY(!day);
    QCOMPARE(day.error().code(), ErrorCode::NotADate);
    QTEST(day.error().fact(QStringLiteral("reason")), "reason");
    QTEST(day.error().fact(QStringLiteral("last")), "last");
    QCOMPARE(dayFromTyped(QStringLiteral(" "), today).error().code(), ErrorCode::Empty);
}

void DutchDateTest::everyDayComesBack()
{
    for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
        for (const QString &form : {QStringLiteral("d-M-yyyy"), QStringLiteral("dd-MM-yy"), QStringLiteral("ddMMyy"), QStringLiteral("ddMMyyyy"), QStringLiteral("yyyy-MM-dd"), QStringLiteral("d/M/yyyy")})
            QCOMPARE(dayFromTyped(day.toString(form), today).value(), day);
        QCOMPARE(dayFromTyped(day.toString(QStringLiteral("d-M")), day.addDays(40), DayLies::Before).value(), day);
        QCOMPARE(dayFromTyped(day.toString(QStringLiteral("d-M")), day.addDays(-40), DayLies::After).value(), day);
    }
}

QTEST_APPLESS_MAIN(DutchDateTest)
#include "tst_dutchdate.moc"
