// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of both clocks for every case there can be.
#include "core/domain/deadline/twoclocks.h"
#include "tests/support/generatedcases.h"
#include "tests/support/legaldays.h"

#include <QTest>

using namespace balie;

class EveryClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseHasADateNotAfterTheLaw();
    void aPauseSplitInTwoChangesNothing();
    void orderAndRepetitionOfPausesChangeNothing();
    void anOpenPauseMovesNothing();
    void aLateNoticeMovesNothing();
};

void EveryClockTest::everyCaseHasADateNotAfterTheLaw()
{
    GeneratedCases cases(2);
    for (int i = 0; i < manyCases / 4; ++i) {
        const ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        const TwoClocks clocks = twoClocks(facts, rules, knownHolidays());
        QVERIFY(clocks.due.isValid() && clocks.statutoryDue.isValid() && clocks.dueWithoutPause.isValid());
        QVERIFY(clocks.due > facts.received && clocks.due <= clocks.statutoryDue);
        QVERIFY(clocks.dueWithoutPause <= clocks.due);
        QCOMPARE(clocks.due, clocks.binding == Binding::Law ? clocks.statutoryDue : *clocks.promiseDue);
        QCOMPARE(clocks.promiseDue.has_value(), rules.promise.has_value());
        QCOMPARE(twoClocks(facts, rules, knownHolidays()), clocks); // replay
    }
}

void EveryClockTest::aPauseSplitInTwoChangesNothing()
{
    GeneratedCases cases(3);
    int split = 0;
    for (int i = 0; i < manyCases / 4; ++i) {
        ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        const TwoClocks whole = twoClocks(facts, rules, knownHolidays());
        for (std::size_t p = 0; p < facts.pauses.size(); ++p) {
            Pause &first = facts.pauses[p];
            if (!first.until || first.from.daysTo(*first.until) < 2 || first.from < facts.received)
                continue;
            const QDate middle = first.from.addDays(1 + cases.below(int(first.from.daysTo(*first.until)) - 1));
            const Pause second{first.ground, middle, first.until};
            first.until = middle;
            facts.pauses.push_back(second);
            QCOMPARE(twoClocks(facts, rules, knownHolidays()), whole);
            ++split;
            break;
        }
    }
    QVERIFY(split > manyCases / 20);
}

void EveryClockTest::orderAndRepetitionOfPausesChangeNothing()
{
    GeneratedCases cases(4);
    for (int i = 0; i < manyCases / 8; ++i) {
        ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        const TwoClocks before = twoClocks(facts, rules, knownHolidays());
        std::reverse(facts.pauses.begin(), facts.pauses.end());
        QCOMPARE(twoClocks(facts, rules, knownHolidays()), before);
        facts.pauses.insert(facts.pauses.end(), facts.pauses.begin(), facts.pauses.end());
        QCOMPARE(twoClocks(facts, rules, knownHolidays()), before);
    }
}

void EveryClockTest::anOpenPauseMovesNothing()
{
    GeneratedCases cases(5);
    for (int i = 0; i < manyCases / 8; ++i) {
        ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        TwoClocks expected = twoClocks(facts, rules, knownHolidays());
        expected.pauseOpen = true;
        facts.pauses.push_back({cases.oneIn(2) ? PauseGround::Identity : PauseGround::Specification, facts.received.addDays(cases.below(40)), {}});
        QCOMPARE(twoClocks(facts, rules, knownHolidays()), expected);
    }
}

void EveryClockTest::aLateNoticeMovesNothing()
{
    GeneratedCases cases(6);
    for (int i = 0; i < manyCases / 8; ++i) {
        ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        facts.extensionTold.reset();
        const TwoClocks without = twoClocks(facts, rules, knownHolidays());
        facts.extensionTold = std::max(without.noticeBy, without.promiseNoticeBy.value_or(without.noticeBy)).addDays(1 + cases.below(90));
        QCOMPARE(twoClocks(facts, rules, knownHolidays()), without);
        // One day decides, on each clock by its own limit.
        facts.extensionTold = without.noticeBy;
        QVERIFY(twoClocks(facts, rules, knownHolidays()).extended);
        facts.extensionTold = without.noticeBy.addDays(1);
        QVERIFY(!twoClocks(facts, rules, knownHolidays()).extended);
        if (without.promiseNoticeBy) {
            facts.extensionTold = *without.promiseNoticeBy;
            QVERIFY(twoClocks(facts, rules, knownHolidays()).promiseExtended);
            facts.extensionTold = without.promiseNoticeBy->addDays(1);
            QVERIFY(!twoClocks(facts, rules, knownHolidays()).promiseExtended);
        }
    }
}

QTEST_GUILESS_MAIN(EveryClockTest)
#include "tst_everyclock.moc"
