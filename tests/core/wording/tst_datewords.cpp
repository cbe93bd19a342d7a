// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people say them.
#include "core/wording/datewords.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace balie;

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDay_data();
    void aDay();
    void theDaysThatAreLeft_data();
    void theDaysThatAreLeft();
    void everyMonthHasNoFullStop();
    void everyDayOffHasItsName();
    void noDayGivesNoWords();
    void aMomentIsToldInDutchTime();
};

static void speak(Language language)
{
    installLanguage(*qApp, language);
}

void DateWordsTest::aDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("dutchLong");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("englishLong");
    QTest::newRow("the last day of February") << QDate(2026, 2, 28) << "za 28 feb 2026" << "zaterdag 28 februari 2026"
                                              << "Sat 28 Feb 2026" << "Saturday 28 February 2026";
    QTest::newRow("one figure") << QDate(2025, 3, 7) << "vr 7 mrt 2025" << "vrijdag 7 maart 2025"
                                << "Fri 7 Mar 2025" << "Friday 7 March 2025";
}

void DateWordsTest::aDay()
{
    QFETCH(QDate, day);
    QFETCH(QString, dutch);
    QFETCH(QString, dutchLong);
    QFETCH(QString, english);
    QFETCH(QString, englishLong);
    speak(Language::Dutch);
    QCOMPARE(shortDay(day), dutch);
    QCOMPARE(longDay(day), dutchLong);
    QVERIFY(dutchLong.endsWith(plainDay(day)));
    QVERIFY(plainDay(day).endsWith(monthYear(day)));
    speak(Language::English);
    QCOMPARE(shortDay(day), english);
    QCOMPARE(longDay(day), englishLong);
}

void DateWordsTest::theDaysThatAreLeft_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("a month") << 31 << "nog 31 dagen" << "31 days left";
    QTest::newRow("tomorrow") << 1 << "nog 1 dag" << "1 day left";
    QTest::newRow("today") << 0 << "vandaag" << "today";
    QTest::newRow("one late") << -1 << "1 dag te laat" << "1 day late";
    QTest::newRow("three late") << -3 << "3 dagen te laat" << "3 days late";
}

void DateWordsTest::theDaysThatAreLeft()
{
    QFETCH(int, days);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    const QDate today(2026, 2, 20);
    speak(Language::Dutch);
    QCOMPARE(daysLeft(today.addDays(days), today), dutch);
    QVERIFY(dayWithLeft(today.addDays(days), today).endsWith(QStringLiteral(" 2026 (%1)").arg(dutch)));
    speak(Language::English);
    QCOMPARE(daysLeft(today.addDays(days), today), english);
}

void DateWordsTest::everyMonthHasNoFullStop()
{
    for (Language language : allValues<Language>()) {
        speak(language);
        for (int month = 1; month <= 12; ++month)
            QVERIFY(!shortDay(QDate(2026, month, 1)).contains(u'.'));
    }
}

void DateWordsTest::everyDayOffHasItsName()
{
    const HolidayCalendar holidays({{QDate(2026, 1, 2), QStringLiteral("decree")}}, 2026);
    for (Language language : allValues<Language>()) {
        speak(language);
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            if (const auto off = holidays.dayOff(day, HolidayCalendar::Days::Atw))
                QVERIFY2(!wordOf(*off).isEmpty(), qPrintable(off->name));
        }
    }
    speak(Language::Dutch);
    QCOMPARE(wordOf(*holidays.dayOff(QDate(2026, 4, 6), HolidayCalendar::Days::Strict)), QStringLiteral("tweede paasdag"));
    QCOMPARE(wordOf(*holidays.dayOff(QDate(2026, 4, 4), HolidayCalendar::Days::Strict)), QStringLiteral("zaterdag"));
}

void DateWordsTest::noDayGivesNoWords()
{
    QVERIFY(shortDay(QDate()).isEmpty());
    QVERIFY(longDay(QDate()).isEmpty());
    QVERIFY(daysLeft(QDate(), QDate(2026, 1, 1)).isEmpty());
    QVERIFY(dayWithLeft(QDate(), QDate(2026, 1, 1)).isEmpty());
}

void DateWordsTest::aMomentIsToldInDutchTime()
{
    speak(Language::Dutch);
    QCOMPARE(moment(Instant::from(QStringLiteral("2026-02-28T23:30:00.000Z")).value()), QStringLiteral("zo 1 mrt 2026 00:30"));
}

QTEST_GUILESS_MAIN(DateWordsTest)
#include "tst_datewords.moc"
