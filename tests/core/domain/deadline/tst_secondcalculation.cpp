// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both clocks against a second calculation.
#include "core/domain/deadline/twoclocks.h"
#include "tests/support/clockoracle.h"
#include "tests/support/generatedcases.h"
#include "tests/support/legaldays.h"

#include <QTest>

using namespace balie;

namespace {

oracle::Day number(QDate day)
{
    return oracle::number({day.year(), day.month(), day.day()});
}

QDate date(oracle::Day day)
{
    const oracle::Civil civil = oracle::civil(day);
    return QDate(civil.year, civil.month, civil.day);
}

oracle::Case asOracleCase(const ClockFacts &facts, const ClockRules &rules)
{
    oracle::Case other;
    other.received = number(facts.received);
    for (const Pause &pause : facts.pauses) {
        other.waits.push_back({pause.ground == PauseGround::Identity, number(pause.from),
                               pause.until ? std::optional(number(*pause.until)) : std::nullopt});
    }
    if (facts.extensionTold)
        other.told = number(*facts.extensionTold);
    other.atw = rules.calendar == CalendarChoice::Atw;
    other.ignoreWaits = rules.suspension == Suspension::Ignored;
    if (rules.promise) {
        other.promisedDays = rules.promise->days;
        other.promisedMore = rules.promise->extensionDays;
    }
    return other;
}

std::set<oracle::Day> decreed(const HolidayCalendar &holidays)
{
    std::set<oracle::Day> days;
    for (const DecreeDay &decree : holidays.decreeDays())
        days.insert(number(decree.day));
    return days;
}

QByteArray describe(const ClockFacts &facts)
{
    QString text = facts.received.toString(Qt::ISODate);
    for (const Pause &pause : facts.pauses)
        text += u' ' + toWord(pause.ground) + u' ' + pause.from.toString(Qt::ISODate) + u'-' + pause.until.value_or(QDate()).toString(Qt::ISODate);
    if (facts.extensionTold)
        text += QStringLiteral(" told ") + facts.extensionTold->toString(Qt::ISODate);
    return text.toUtf8();
}

} // namespace

class SecondCalculationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithASecondCalculation();
    void everyDayOfReceiptAgrees();
    void theCourtIsAskedWithinSixWeeks();
};

void SecondCalculationTest::agreeWithASecondCalculation()
{
    const HolidayCalendar holidays = knownHolidays();
    const std::set<oracle::Day> decreeDays = decreed(holidays);
    GeneratedCases cases(20260101);
    int extended = 0, capped = 0, byPromise = 0;
    for (int i = 0; i < manyCases; ++i) {
        const ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        const TwoClocks clocks = twoClocks(facts, rules, holidays);
        const oracle::Answer other = oracle::solve(asOracleCase(facts, rules), decreeDays);
        const QByteArray what = describe(facts);
        QVERIFY2(clocks.statutoryDue == date(other.law), what.constData());
        QVERIFY2(clocks.due == date(other.due), what.constData());
        QVERIFY2(clocks.noticeBy == date(other.noticeLimit), what.constData());
        QVERIFY2(clocks.extended == other.extended, what.constData());
        QCOMPARE(clocks.promiseDue.has_value(), other.promise.has_value());
        if (other.promise)
            QVERIFY2(*clocks.promiseDue == date(*other.promise), what.constData());
        extended += clocks.extended ? 1 : 0;
        capped += clocks.pausedDays > 0 ? 1 : 0;
        byPromise += clocks.binding == Binding::Promise ? 1 : 0;
    }
    // The generator reaches what it is for.
    QVERIFY(extended > manyCases / 10 && capped > manyCases / 10 && byPromise > manyCases / 10);
}

void SecondCalculationTest::everyDayOfReceiptAgrees()
{
    const HolidayCalendar holidays = knownHolidays();
    const std::set<oracle::Day> decreeDays = decreed(holidays);
    for (QDate received(2018, 5, 25); received < QDate(2041, 1, 1); received = received.addDays(1)) {
        for (CalendarChoice calendar : {CalendarChoice::Strict, CalendarChoice::Atw}) {
            ClockFacts facts;
            facts.received = received;
            ClockRules rules;
            rules.calendar = calendar;
            QCOMPARE(twoClocks(facts, rules, holidays).due, date(oracle::solve(asOracleCase(facts, rules), decreeDays).due));
        }
    }
}

void SecondCalculationTest::theCourtIsAskedWithinSixWeeks()
{
    const HolidayCalendar holidays = knownHolidays();
    const std::set<oracle::Day> decreeDays = decreed(holidays);
    for (QDate answered(2024, 1, 1); answered < QDate(2030, 1, 1); answered = answered.addDays(1))
        QCOMPARE(courtPetitionBy(answered, holidays), date(oracle::firstWorkingDay(number(answered) + 42, true, decreeDays)));
}

QTEST_GUILESS_MAIN(SecondCalculationTest)
#include "tst_secondcalculation.moc"
