// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may still extend, and how soon a case must be answered.
#include "core/domain/deadline/extensiongate.h"
#include "core/domain/deadline/urgency.h"
#include "tests/support/generatedcases.h"
#include "tests/support/legaldays.h"

#include <QTest>

using namespace balie;

class ExtensionGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gate_data();
    void gate();
    void saysTheLimitAndTheDay();
    void opensExactlyWhenTheNoticeMovesTheLaw();
    void urgency_data();
    void urgency();
};

void ExtensionGateTest::gate_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<std::optional<QDate>>("toldBefore");
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<QString>("refusal");
    const std::optional<QDate> never;
    QTest::newRow("in time") << day("2025-03-10") << never << day("2025-04-08") << QString();
    QTest::newRow("on the last day") << day("2025-03-10") << never << day("2025-04-10") << QString();
    QTest::newRow("one day late") << day("2025-03-10") << never << day("2025-04-11") << QStringLiteral("extension-too-late");
    QTest::newRow("the last day is a Saturday: Monday is in time") << day("2025-02-15") << never << day("2025-03-17") << QString();
    QTest::newRow("and Tuesday is late") << day("2025-02-15") << never << day("2025-03-18") << QStringLiteral("extension-too-late");
    QTest::newRow("on the day of receipt") << day("2025-03-10") << never << day("2025-03-10") << QString();
    QTest::newRow("before receipt") << day("2025-03-10") << never << day("2025-03-09") << QStringLiteral("date-before-receipt");
    QTest::newRow("told already") << day("2025-03-10") << std::optional(day("2025-03-20")) << day("2025-04-01") << QStringLiteral("extension-already");
    QTest::newRow("told already, and late now") << day("2025-03-10") << std::optional(day("2025-03-20")) << day("2025-05-01") << QStringLiteral("extension-already");
    QTest::newRow("a late notice does not bar one that was in time") << day("2025-03-10") << std::optional(day("2025-04-14")) << day("2025-04-02") << QString();
    QTest::newRow("late twice") << day("2025-03-10") << std::optional(day("2025-04-14")) << day("2025-04-15") << QStringLiteral("extension-too-late");
}

void ExtensionGateTest::gate()
{
    QFETCH(QDate, received);
    QFETCH(std::optional<QDate>, toldBefore);
    QFETCH(QDate, sent);
    const Result<void> open = extensionGate({received, {}, toldBefore}, {}, knownHolidays(), sent);
    QTEST(open ? QString() : toWord(open.error().code()), "refusal");
}

void ExtensionGateTest::saysTheLimitAndTheDay()
{
    const HolidayCalendar holidays = knownHolidays();
    const Result<void> late = extensionGate({day("2025-02-15"), {}, {}}, {}, holidays, day("2025-03-20"));
    QCOMPARE(late.error().fact(QStringLiteral("limit")), QStringLiteral("2025-03-17"));
    QCOMPARE(late.error().fact(QStringLiteral("date")), QStringLiteral("2025-03-20"));
    const Result<void> again = extensionGate({day("2025-02-15"), {}, day("2025-03-01")}, {}, holidays, day("2025-03-10"));
    QCOMPARE(again.error().fact(QStringLiteral("date")), QStringLiteral("2025-03-01"));
    const Result<void> early = extensionGate({day("2025-02-15"), {}, {}}, {}, holidays, day("2025-02-14"));
    QCOMPARE(early.error().fact(QStringLiteral("date")), QStringLiteral("2025-02-15"));
}

void ExtensionGateTest::opensExactlyWhenTheNoticeMovesTheLaw()
{
    const HolidayCalendar holidays = knownHolidays();
    GeneratedCases cases(7);
    for (int i = 0; i < 10000; ++i) {
        ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        const QDate sent = facts.extensionTold.value_or(facts.received.addDays(cases.below(45)));
        facts.extensionTold.reset();
        const bool open = extensionGate(facts, rules, holidays, sent).has_value();
        facts.extensionTold = sent;
        QCOMPARE(open, twoClocks(facts, rules, holidays).extended);
    }
}

void ExtensionGateTest::urgency_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("word");
    QTest::newRow("yesterday") << day("2025-04-02") << QStringLiteral("late");
    QTest::newRow("today") << day("2025-04-03") << QStringLiteral("today");
    QTest::newRow("tomorrow") << day("2025-04-04") << QStringLiteral("this-week");
    QTest::newRow("seventh day") << day("2025-04-10") << QStringLiteral("this-week");
    QTest::newRow("eighth day") << day("2025-04-11") << QStringLiteral("later");
}

void ExtensionGateTest::urgency()
{
    QFETCH(QDate, due);
    QTEST(toWord(urgencyOf(due, day("2025-04-03"))), "word");
}

QTEST_GUILESS_MAIN(ExtensionGateTest)
#include "tst_extensiongate.moc"
