// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the clocks read of a history.
#include "core/domain/deadline/clockfacts.h"
#include "core/domain/deadline/twoclocks.h"
#include "tests/support/happenings.h"

#include <QTest>

using namespace balie;
using namespace balie::happened;

class ClockFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void revokedEventsMoveNothing();
    void aCorrectedReceiptMovesBothClocks();
};

using G = PauseGround;
using Pauses = std::vector<Pause>;

void ClockFactsTest::facts_data()
{
    QTest::addColumn<std::vector<CaseEvent>>("events");
    QTest::addColumn<Pauses>("pauses");
    QTest::addColumn<std::optional<QDate>>("told");
    const std::optional<QDate> never;
    const auto row = [](const char *name, std::vector<CaseEvent> events, Pauses pauses, std::optional<QDate> told) {
        events.insert(events.begin(), happens("2025-03-03", Received{}));
        QTest::newRow(name) << events << pauses << told;
    };
    row("receipt alone", {}, {}, never);
    row("identity asked and confirmed", {happens("2025-03-04", IdentityAsked{}), happens("2025-03-11", IdentityConfirmed{})},
        {{G::Identity, day("2025-03-04"), day("2025-03-11")}}, never);
    row("recognised without having been asked", {happens("2025-03-03", IdentityConfirmed{})}, {}, never);
    IdentityConfirmed failed;
    failed.check.outcome = IdentityOutcome::NotEstablished;
    row("an attempt that failed ends no pause", {happens("2025-03-04", IdentityAsked{}), happens("2025-03-11", failed)},
        {{G::Identity, day("2025-03-04"), {}}}, never);
    row("identity not answered", {happens("2025-03-04", IdentityAsked{})}, {{G::Identity, day("2025-03-04"), {}}}, never);
    row("asked again while waiting", {happens("2025-03-04", IdentityAsked{}), happens("2025-03-14", IdentityAsked{}), happens("2025-03-20", IdentityConfirmed{})},
        {{G::Identity, day("2025-03-04"), day("2025-03-20")}}, never);
    row("asked, confirmed, asked anew",
        {happens("2025-03-04", IdentityAsked{}), happens("2025-03-05", IdentityConfirmed{}), happens("2025-03-10", IdentityAsked{}), happens("2025-03-12", IdentityConfirmed{})},
        {{G::Identity, day("2025-03-04"), day("2025-03-05")}, {G::Identity, day("2025-03-10"), day("2025-03-12")}}, never);
    row("specification asked and answered", {happens("2025-03-04", ClockPaused{G::Specification, {}}), happens("2025-03-08", ClockResumed{})},
        {{G::Specification, day("2025-03-04"), day("2025-03-08")}}, never);
    row("both at once: each ends with its own answer",
        {happens("2025-03-04", IdentityAsked{}), happens("2025-03-06", ClockPaused{G::Specification, {}}), happens("2025-03-09", ClockResumed{}), happens("2025-03-11", IdentityConfirmed{})},
        {{G::Identity, day("2025-03-04"), day("2025-03-11")}, {G::Specification, day("2025-03-06"), day("2025-03-09")}}, never);
    row("identity confirmed leaves the wait for a specification",
        {happens("2025-03-04", ClockPaused{G::Specification, {}}), happens("2025-03-05", IdentityAsked{}), happens("2025-03-06", IdentityConfirmed{})},
        {{G::Specification, day("2025-03-04"), {}}, {G::Identity, day("2025-03-05"), day("2025-03-06")}}, never);
    row("a pause told for identity ends when it is confirmed",
        {happens("2025-03-04", ClockPaused{G::Identity, {}}), happens("2025-03-09", IdentityConfirmed{})},
        {{G::Identity, day("2025-03-04"), day("2025-03-09")}}, never);
    row("only an answer ends the wait for identity", {happens("2025-03-04", IdentityAsked{}), happens("2025-03-09", ClockResumed{})},
        {{G::Identity, day("2025-03-04"), {}}}, never);
    row("a pause told for identity ends when the clock resumes",
        {happens("2025-03-04", ClockPaused{G::Identity, {}}), happens("2025-03-09", ClockResumed{})},
        {{G::Identity, day("2025-03-04"), day("2025-03-09")}}, never);
    row("the first notice counts", {happens("2025-03-20", ExtensionTold{}), happens("2025-03-25", ExtensionTold{})}, {}, day("2025-03-20"));
    row("entered late: the days decide", {happens("2025-03-20", ExtensionTold{}), happens("2025-03-11", IdentityConfirmed{}), happens("2025-03-04", IdentityAsked{}), happens("2025-03-18", ExtensionTold{})},
        {{G::Identity, day("2025-03-04"), day("2025-03-11")}}, day("2025-03-18"));
}

void ClockFactsTest::facts()
{
    QFETCH(std::vector<CaseEvent>, events);
    const ClockFacts read = clockFacts(historyOf(events));
    QCOMPARE(read.received, day("2025-03-03"));
    QTEST(read.pauses, "pauses");
    QTEST(read.extensionTold, "told");
}

void ClockFactsTest::revokedEventsMoveNothing()
{
    const CaseEvent asked = happens("2025-03-04", IdentityAsked{});
    const CaseEvent confirmed = happens("2025-03-11", IdentityConfirmed{});
    const CaseEvent told = happens("2025-03-12", ExtensionTold{});
    const History all = historyOf({happens("2025-03-03", Received{}), asked, confirmed, told});
    QVERIFY(!clockFacts(all.with(happens("2025-03-13", Revoked{told.id, {}}))).extensionTold);
    QVERIFY(clockFacts(all.with(happens("2025-03-13", Revoked{asked.id, {}}))).pauses.empty());
    const Pauses open{{G::Identity, day("2025-03-04"), {}}};
    QCOMPARE(clockFacts(all.with(happens("2025-03-13", Revoked{confirmed.id, {}}))).pauses, open);
}

void ClockFactsTest::aCorrectedReceiptMovesBothClocks()
{
    const History history = historyOf({happens("2025-03-03", Received{})});
    const History corrected = history.with(happens("2025-03-05", ReceiptCorrected{day("2025-03-03"), day("2025-02-27"), {}}));
    const ClockRules rules{Promise{28, std::nullopt}, CalendarChoice::Strict, Suspension::Counts};
    HolidayCalendar holidays = knownHolidays();
    QCOMPARE(twoClocks(clockFacts(history), rules, holidays).statutoryDue, day("2025-04-03"));
    QCOMPARE(twoClocks(clockFacts(corrected), rules, holidays).statutoryDue, day("2025-03-27"));
    QCOMPARE(twoClocks(clockFacts(corrected), rules, holidays).promiseDue, std::optional(day("2025-03-27")));
}

QTEST_GUILESS_MAIN(ClockFactsTest)
#include "tst_clockfacts.moc"
