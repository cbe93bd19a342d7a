// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both clocks, one row a case: what moves them, how far, and what does not.
#include "core/domain/deadline/twoclocks.h"
#include "tests/support/legaldays.h"

#include <QTest>

using namespace balie;

static ClockFacts receivedOn(const char *iso)
{
    ClockFacts facts;
    facts.received = day(iso);
    return facts;
}

class TwoClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyDaysAreNotAMonth();
    void noticeLimits_data();
    void noticeLimits();
    void pauses_data();
    void pauses();
    void factsThatCannotBeMoveNothing_data();
    void factsThatCannotBeMoveNothing();
    void whatCountsIsTold();
};

void TwoClocksTest::thirtyDaysAreNotAMonth()
{
    // Over these receipts the count was made elsewhere: 170 outlast the law, all from 30 January to the
    // end of February; four weeks never do, and reach it 103 times.
    int later = 0, inFebruary = 0, fourWeeksEqual = 0, receipts = 0;
    for (QDate received(2024, 1, 1); received <= QDate(2030, 9, 30); received = received.addDays(1), ++receipts) {
        ClockFacts facts;
        facts.received = received;
        const TwoClocks thirty = twoClocks(facts, {Promise{30, 30}, {}, {}}, knownHolidays());
        if (*thirty.promiseDue > thirty.statutoryDue) {
            ++later;
            inFebruary += received.month() == 2 ? 1 : 0;
            QVERIFY(received.month() == 2 || (received.month() == 1 && received.day() >= 30));
            QCOMPARE(thirty.binding, Binding::Law);
        }
        const TwoClocks fourWeeks = twoClocks(facts, {Promise{28, std::nullopt}, {}, {}}, knownHolidays());
        QVERIFY(*fourWeeks.promiseDue <= fourWeeks.statutoryDue);
        fourWeeksEqual += *fourWeeks.promiseDue == fourWeeks.statutoryDue ? 1 : 0;
    }
    QCOMPARE(receipts, 2465);
    QCOMPARE(later, 170);
    QCOMPARE(inFebruary, 161);
    QCOMPARE(fourWeeksEqual, 103);
}

void TwoClocksTest::noticeLimits_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("told");
    QTest::addColumn<bool>("lawExtended");
    QTest::addColumn<bool>("promiseExtended");
    QTest::newRow("in time for both") << day("2025-03-10") << day("2025-04-08") << true << true;
    QTest::newRow("on day 30") << day("2025-03-10") << day("2025-04-09") << true << true;
    QTest::newRow("on the last day of the month, after day 30") << day("2025-03-10") << day("2025-04-10") << true << false;
    QTest::newRow("late for both") << day("2025-03-10") << day("2025-04-11") << false << false;
    QTest::newRow("February: day 30 comes after the month") << day("2025-01-31") << day("2025-03-01") << false << true;
    QTest::newRow("the month ends on a Saturday, told on Monday") << day("2025-02-15") << day("2025-03-17") << true << true;
    QTest::newRow("day 30 is a Saturday, told on Monday") << day("2025-04-24") << day("2025-05-26") << true << false;
    QTest::newRow("on the day of receipt") << day("2025-03-10") << day("2025-03-10") << true << true;
    QTest::newRow("the day before receipt") << day("2025-03-10") << day("2025-03-09") << false << false;
}

void TwoClocksTest::noticeLimits()
{
    QFETCH(QDate, received);
    QFETCH(QDate, told);
    const TwoClocks clocks = twoClocks({received, {}, told}, {Promise{30, 30}, {}, {}}, knownHolidays());
    QTEST(clocks.extended, "lawExtended");
    QTEST(clocks.promiseExtended, "promiseExtended");
    // No pause gives more time to tell.
    const std::vector<Pause> pause{{PauseGround::Identity, received, received.addDays(20)}};
    const TwoClocks paused = twoClocks({received, pause, told}, {Promise{30, 30}, {}, {}}, knownHolidays());
    QCOMPARE(paused.noticeBy, clocks.noticeBy);
    QCOMPARE(paused.promiseNoticeBy, clocks.promiseNoticeBy);
    QCOMPARE(paused.extended, clocks.extended);
}

void TwoClocksTest::pauses_data()
{
    QTest::addColumn<std::vector<Pause>>("pauses");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("due");
    using G = PauseGround;
    // Received on Monday 3 March 2025: without a pause due on Thursday 3 April.
    QTest::newRow("identity, asked late and long: capped at a month after the answer")
        << std::vector<Pause>{{G::Identity, day("2025-03-03"), day("2025-04-14")}} << 41 << day("2025-05-14");
    QTest::newRow("specification has no cap")
        << std::vector<Pause>{{G::Specification, day("2025-03-03"), day("2025-04-14")}} << 42 << day("2025-05-15");
    QTest::newRow("overlapping pauses: no day counts twice")
        << std::vector<Pause>{{G::Identity, day("2025-03-05"), day("2025-03-12")}, {G::Specification, day("2025-03-10"), day("2025-03-15")}}
        << 9 << day("2025-04-14"); // 12 April is a Saturday; the cap, 12 April, as well
    QTest::newRow("apart from each other")
        << std::vector<Pause>{{G::Specification, day("2025-03-05"), day("2025-03-08")}, {G::Specification, day("2025-03-20"), day("2025-03-25")}}
        << 8 << day("2025-04-11");
    QTest::newRow("the last identity answer caps")
        << std::vector<Pause>{{G::Identity, day("2025-03-03"), day("2025-03-10")}, {G::Identity, day("2025-03-20"), day("2025-03-24")}}
        << 11 << day("2025-04-14");
    QTest::newRow("specification after identity: the cap holds all the same")
        << std::vector<Pause>{{G::Identity, day("2025-03-03"), day("2025-03-06")}, {G::Specification, day("2025-03-10"), day("2025-03-31")}}
        << 3 << day("2025-04-07"); // 6 April, a month after identification, is a Sunday
    QTest::newRow("identity answered on the day of asking caps nothing")
        << std::vector<Pause>{{G::Identity, day("2025-03-04"), day("2025-03-04")}, {G::Specification, day("2025-03-10"), day("2025-03-20")}}
        << 10 << day("2025-04-14"); // 13 April is a Sunday
    QTest::newRow("identity never answered") << std::vector<Pause>{{G::Identity, day("2025-03-05"), {}}} << 0 << day("2025-04-03");
}

void TwoClocksTest::pauses()
{
    QFETCH(std::vector<Pause>, pauses);
    const TwoClocks clocks = twoClocks({day("2025-03-03"), pauses, {}}, {}, knownHolidays());
    QTEST(clocks.pausedDays, "days");
    QTEST(clocks.due, "due");
    QCOMPARE(clocks.dueWithoutPause, day("2025-04-03"));
}

void TwoClocksTest::factsThatCannotBeMoveNothing_data()
{
    QTest::addColumn<Pause>("pause");
    QTest::addColumn<int>("days");
    QTest::newRow("answered before it was asked") << Pause{PauseGround::Identity, day("2025-03-10"), day("2025-03-05")} << 0;
    QTest::newRow("over before receipt") << Pause{PauseGround::Identity, day("2025-02-20"), day("2025-03-01")} << 0;
    QTest::newRow("begun before receipt: from receipt") << Pause{PauseGround::Specification, day("2025-02-20"), day("2025-03-06")} << 3;
}

void TwoClocksTest::factsThatCannotBeMoveNothing()
{
    QFETCH(Pause, pause);
    ClockFacts facts = receivedOn("2025-03-03");
    facts.pauses.push_back(pause);
    QTEST(twoClocks(facts, {}, knownHolidays()).pausedDays, "days");
}

void TwoClocksTest::whatCountsIsTold()
{
    ClockFacts facts = receivedOn("2025-03-03");
    facts.pauses.push_back({PauseGround::Identity, day("2025-03-04"), day("2025-03-11")});
    ClockRules rules{Promise{28, std::nullopt}, CalendarChoice::Strict, Suspension::Counts};
    const TwoClocks clocks = twoClocks(facts, rules, knownHolidays());
    QCOMPARE(clocks.promiseDue, std::optional(day("2025-04-07")));
    QCOMPARE(clocks.statutoryDue, day("2025-04-10"));
    QCOMPARE(clocks.binding, Binding::Promise);
    QCOMPARE(clocks.dueWithoutPause, day("2025-03-31"));
    QCOMPARE(clocks.noticeBy, day("2025-04-03"));
    QVERIFY(!clocks.promiseNoticeBy); // this promise knows no extension
    QVERIFY(!clocks.pauseOpen);
    rules.suspension = Suspension::Ignored;
    QCOMPARE(twoClocks(facts, rules, knownHolidays()).due, day("2025-03-31"));
    // The law binds when both fall on one day.
    QCOMPARE(twoClocks(receivedOn("2025-02-01"), {Promise{30, 30}, {}, {}}, knownHolidays()).binding, Binding::Law);
}

QTEST_GUILESS_MAIN(TwoClocksTest)
#include "tst_twoclocks.moc"
