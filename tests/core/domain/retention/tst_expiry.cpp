// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where something that is kept stands on a day, row by row.
#include "core/domain/retention/expiry.h"
#include "tests/support/legaldays.h"
#include "tests/support/retentionrules.h"

#include <QTest>

using namespace balie;

class ExpiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermEndsOn_data();
    void aTermEndsOn();
    void standsOn_data();
    void standsOn();
    void withoutAPeriod_data();
    void withoutAPeriod();
    void nothingGoesByASuggestion();
    void whatMayNotBeKeptGoesAtOnce();
    void floorAndPromiseCollide_data();
    void floorAndPromiseCollide();
    void aConflictNamesBothBounds();
    void guidanceDoesNotGiveWay();
    void theStrictestCeilingHolds();
    void aPromiseCountsFromItsOwnEvent();
    void guidanceLeavesRoomForAReason();
    void aHoldStopsAndMovesNothing();
    void aHoldOnlyStandsWhileItStands();
};

void ExpiryTest::aTermEndsOn_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QDate>("trigger");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, const char *term, const char *trigger, const char *last) {
        QTest::newRow(name) << QString::fromLatin1(term) << day(trigger) << day(last);
    };
    row("seven years after the year of the lease", "P7Y/year", "2025-06-30", "2032-12-31");
    row("the first day of a year counts for that year", "P7Y/year", "2025-01-01", "2032-12-31");
    row("so does its last", "P7Y/year", "2025-12-31", "2032-12-31");
    row("the next day is another year", "P7Y/year", "2026-01-01", "2033-12-31");
    row("nine years after first use", "P9Y/year", "2024-02-29", "2033-12-31");
    row("the end of the year itself", "P0D/year", "2025-06-30", "2025-12-31");
    row("a year from a leap day", "P1Y", "2024-02-29", "2025-02-28");
    row("four years from a leap day", "P4Y", "2024-02-29", "2028-02-29");
    row("three months from the end of November", "P3M", "2025-11-30", "2026-02-28");
    row("four weeks", "P4W", "2025-03-03", "2025-03-31");
    row("nothing is the day itself", "P0D", "2025-06-30", "2025-06-30");
}

void ExpiryTest::aTermEndsOn()
{
    QFETCH(QString, term);
    QFETCH(QDate, trigger);
    QTEST(termOf(qPrintable(term))->lastDay(trigger), "last");
}

void ExpiryTest::standsOn_data()
{
    QTest::addColumn<RetentionRule>("rule");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<ExpiryState>("state");
    QTest::addColumn<ExpiryReason>("reason");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, const RetentionRule &rule, const char *today, ExpiryState state, ExpiryReason reason, const char *last) {
        QTest::newRow(name) << rule << day(today) << state << reason << day(last);
    };
    const RetentionRule promised = ruleOf("", "P1Y");
    row("promised, on its last day", promised, "2026-06-30", ExpiryState::Running, ExpiryReason::Promise, "2026-06-30");
    row("promised, a day later", promised, "2026-07-01", ExpiryState::Expired, ExpiryReason::Promise, "2026-06-30");
    const RetentionRule duty = ruleOf("P7Y/year", "");
    row("a duty, on its last day", duty, "2032-12-31", ExpiryState::Running, ExpiryReason::DutyToKeep, "2032-12-31");
    row("a duty, a day later", duty, "2033-01-01", ExpiryState::Expired, ExpiryReason::DutyToKeep, "2032-12-31");
    row("a promise beyond the duty holds", ruleOf("P7Y", "P10Y"), "2026-01-01", ExpiryState::Running, ExpiryReason::Promise, "2035-06-30");
    row("before the event, a lease that will end", promised, "2025-01-01", ExpiryState::Running, ExpiryReason::Promise, "2026-06-30");

    RetentionRule chooses = promised;
    chooses.chosen = chosen(term("P6M"), "minder is genoeg");
    row("a choice within the promise", chooses, "2025-12-30", ExpiryState::Running, ExpiryReason::Choice, "2025-12-30");
    chooses.chosen = chosen(term("P2Y"), "handig");
    row("no choice reaches beyond the promise", chooses, "2026-07-01", ExpiryState::Expired, ExpiryReason::Promise, "2026-06-30");
    chooses = duty;
    chooses.chosen = chosen(term("P1Y"), "wij willen niet langer");
    row("no choice falls short of the duty", chooses, "2027-01-01", ExpiryState::Running, ExpiryReason::DutyToKeep, "2032-12-31");
    chooses.chosen = chosen(term("P8Y", TermStart::EndOfYear), "controle loopt een jaar achter");
    row("a choice may be longer than the duty", chooses, "2027-01-01", ExpiryState::Running, ExpiryReason::Choice, "2033-12-31");
    chooses = ruleOf("", "");
    chooses.chosen = chosen(term("P2Y"), "gewoonte");
    row("a choice where nothing binds", chooses, "2027-07-01", ExpiryState::Expired, ExpiryReason::Choice, "2027-06-30");
}

void ExpiryTest::standsOn()
{
    QFETCH(RetentionRule, rule);
    QFETCH(QDate, today);
    const Expiry expiry = expiryOf(rule, day("2025-06-30"), {}, today);
    QTEST(expiry.state, "state");
    QTEST(expiry.reason, "reason");
    QTEST(expiry.lastDay.value_or(QDate()), "last");
    QCOMPARE(expiry.mayBeDestroyed(), expiry.state == ExpiryState::Expired);
    QVERIFY(!expiry.conflict);
}

void ExpiryTest::withoutAPeriod_data()
{
    QTest::addColumn<TermKind>("kind");
    QTest::addColumn<ExpiryReason>("reason");
    QTest::newRow("a period that nobody chose") << TermKind::Period << ExpiryReason::NothingChosen;
    QTest::newRow("a claim can be made so long") << TermKind::Limitation << ExpiryReason::NothingChosen;
    QTest::newRow("its purpose is over") << TermKind::EndsWithTrigger << ExpiryReason::NothingChosen;
    QTest::newRow("as other data") << TermKind::AsUnderlyingData << ExpiryReason::AsUnderlyingData;
    QTest::newRow("as a protocol says") << TermKind::PerProtocol << ExpiryReason::PerProtocol;
}

void ExpiryTest::withoutAPeriod()
{
    QFETCH(TermKind, kind);
    RetentionRule rule = ruleOf("", "");
    rule.kind = kind;
    const Expiry expiry = expiryOf(rule, day("1999-01-01"), {}, day("2026-01-01"));
    QCOMPARE(expiry.state, ExpiryState::NoPeriod);
    QTEST(expiry.reason, "reason");
    QVERIFY(!expiry.lastDay && !expiry.mayBeDestroyed());
    const Expiry before = expiryOf(rule, std::nullopt, {}, day("2026-01-01"));
    QCOMPARE(before.state, ExpiryState::NoTrigger);
    QCOMPARE(before.reason, ExpiryReason::TriggerOpen);
}

void ExpiryTest::nothingGoesByASuggestion()
{
    RetentionRule rule = ruleOf("", "");
    rule.suggested = term("P2Y");
    QCOMPARE(expiryOf(rule, day("1999-01-01"), {}, day("2026-01-01")).state, ExpiryState::NoPeriod);
    rule.chosen = ChosenTerm{*rule.suggested, {}};
    QCOMPARE(expiryOf(rule, day("1999-01-01"), {}, day("2026-01-01")).state, ExpiryState::Expired);
}

void ExpiryTest::whatMayNotBeKeptGoesAtOnce()
{
    RetentionRule rule = ruleOf("", "");
    rule.trigger = RetentionTrigger::AtOnce;
    rule.ceilings.push_back(bound(term("P0D"), BoundOrigin::Guidance));
    for (const std::optional<QDate> &trigger : {std::optional<QDate>(), std::optional(day("2026-01-01"))}) {
        const Expiry expiry = expiryOf(rule, trigger, {}, day("2026-01-01"));
        QCOMPARE(expiry.state, ExpiryState::Expired);
        QCOMPARE(expiry.reason, ExpiryReason::AtOnce);
    }
    const Hold hold = holdOf(HoldKind::Claim, day("2025-12-01"));
    QVERIFY(!expiryOf(rule, std::nullopt, {hold}, day("2026-01-01")).mayBeDestroyed());
}

void ExpiryTest::floorAndPromiseCollide_data()
{
    QTest::addColumn<StatementLeeway>("leeway");
    QTest::addColumn<QString>("chosenTerm");
    QTest::addColumn<QString>("reasonGiven");
    QTest::addColumn<ExpiryState>("state");
    QTest::addColumn<ExpiryReason>("reason");
    const auto row = [](const char *name, StatementLeeway leeway, const char *term, const char *given, ExpiryState state, ExpiryReason reason) {
        QTest::newRow(name) << leeway << QString::fromLatin1(term) << QString::fromLatin1(given) << state << reason;
    };
    constexpr auto none = StatementLeeway::None;
    row("nobody decided", none, "", "", ExpiryState::InConflict, ExpiryReason::Conflict);
    row("decided with a reason", none, "P7Y/year", "de wet gaat voor", ExpiryState::Running, ExpiryReason::Choice);
    row("decided without a reason", none, "P7Y/year", "", ExpiryState::InConflict, ExpiryReason::Conflict);
    row("decided with blanks for a reason", none, "P7Y/year", "  ", ExpiryState::InConflict, ExpiryReason::Conflict);
    row("decided against the law", none, "P1Y", "wij beloofden het", ExpiryState::InConflict, ExpiryReason::Conflict);
    row("decided for longer than the law", none, "P20Y", "voor de zekerheid", ExpiryState::Running, ExpiryReason::Choice);
    row("an open clause", StatementLeeway::OpenClause, "", "", ExpiryState::Running, ExpiryReason::OpenClause);
    row("an exception", StatementLeeway::OwnException, "", "", ExpiryState::Running, ExpiryReason::OwnException);
}

void ExpiryTest::floorAndPromiseCollide()
{
    QFETCH(StatementLeeway, leeway);
    QFETCH(QString, chosenTerm);
    QFETCH(QString, reasonGiven);
    RetentionRule rule = ruleOf("P7Y/year", "P1Y");
    rule.leeway = leeway;
    if (const auto picked = termOf(qPrintable(chosenTerm)))
        rule.chosen = chosen(*picked, qPrintable(reasonGiven));
    for (const char *today : {"2025-07-01", "2026-07-01", "2032-12-31"}) {
        const Expiry expiry = expiryOf(rule, day("2025-06-30"), {}, day(today));
        QTEST(expiry.state, "state");
        QTEST(expiry.reason, "reason");
        QCOMPARE(expiry.lastDay, std::optional(day("2032-12-31")));
        QVERIFY(expiry.conflict && !expiry.mayBeDestroyed());
    }
    // After the floor there is nothing left to decide.
    QVERIFY(expiryOf(rule, day("2025-06-30"), {}, day("2033-01-01")).mayBeDestroyed());
}

void ExpiryTest::aConflictNamesBothBounds()
{
    const RetentionRule rule = ruleOf("P7Y/year", "P1Y");
    const Expiry expiry = expiryOf(rule, day("2025-06-30"), {}, day("2026-01-01"));
    QVERIFY(expiry.conflict);
    QVERIFY(expiry.conflict->floor == *rule.floor);
    QVERIFY(expiry.conflict->ceiling == rule.ceilings.front());
    QCOMPARE(expiry.conflict->floorDay, day("2032-12-31"));
    QCOMPARE(expiry.conflict->ceilingDay, day("2026-06-30"));
    QVERIFY(!conflictFor(ruleOf("P1Y", "P1Y"), day("2025-06-30"))); // the same day is none
    // Whether they collide may hang on the trigger: the year has yet to pass, or is nearly over.
    QVERIFY(conflictFor(ruleOf("P1Y/year", "P15M"), day("2025-06-30")));
    QVERIFY(!conflictFor(ruleOf("P1Y/year", "P15M"), day("2025-11-30")));
}

void ExpiryTest::guidanceDoesNotGiveWay()
{
    RetentionRule rule = ruleOf("P7Y", "P1M");
    rule.leeway = StatementLeeway::OpenClause;
    rule.ceilings.push_back(bound(term("P1Y"), BoundOrigin::Guidance));
    const Expiry expiry = expiryOf(rule, day("2025-06-30"), {}, day("2026-01-01"));
    QCOMPARE(expiry.state, ExpiryState::InConflict);
    QCOMPARE(expiry.conflict->ceiling.origin, BoundOrigin::Guidance);
}

void ExpiryTest::theStrictestCeilingHolds()
{
    RetentionRule rule = ruleOf("", "P8W");
    rule.ceilings.push_back(bound(term("P4W"), BoundOrigin::Guidance));
    const Expiry expiry = expiryOf(rule, day("2025-03-03"), {}, day("2025-03-10"));
    QCOMPARE(expiry.lastDay, std::optional(day("2025-03-31")));
    QCOMPARE(expiry.reason, ExpiryReason::LongestAllowed);
}

void ExpiryTest::aPromiseCountsFromItsOwnEvent()
{
    RetentionRule rule = ruleOf("P7Y/year", "P1Y");
    rule.trigger = RetentionTrigger::RecordClosed;
    rule.ceilings.front().event = RetentionTrigger::LeaseEnded;
    const Expiry left = expiryOf(rule, TriggerDays(day("2025-10-31"), day("2025-06-30")), {}, day("2026-01-01"));
    QCOMPARE(left.state, ExpiryState::InConflict);
    QCOMPARE(left.conflict->ceilingDay, day("2026-06-30"));
    QCOMPARE(left.lastDay, std::optional(day("2032-12-31")));
    // An invoice of years ago, of somebody who lives there now: nothing was promised yet.
    const Expiry stays = expiryOf(rule, day("2025-10-31"), {}, day("2026-01-01"));
    QCOMPARE(stays.reason, ExpiryReason::DutyToKeep);
    QVERIFY(!stays.conflict);
    // Who left long after may see it kept as long as was promised.
    const Expiry later = expiryOf(rule, TriggerDays(day("2025-10-31"), day("2034-02-01")), {}, day("2026-01-01"));
    QCOMPARE(later.lastDay, std::optional(day("2035-02-01")));
    QCOMPARE(later.reason, ExpiryReason::Promise);
    rule.floor.reset();
    QCOMPARE(expiryOf(rule, day("2025-10-31"), {}, day("2026-01-01")).state, ExpiryState::NoPeriod);
}

void ExpiryTest::guidanceLeavesRoomForAReason()
{
    RetentionRule rule = ruleOf("", "");
    rule.ceilings.push_back(bound(term("P4W"), BoundOrigin::Guidance));
    rule.chosen = chosen(term("P1Y"), "de sollicitant stemde toe");
    QCOMPARE(expiryOf(rule, day("2025-03-03"), {}, day("2025-03-10")).lastDay, std::optional(day("2026-03-03")));
    rule.chosen->reason = LongText();
    QCOMPARE(expiryOf(rule, day("2025-03-03"), {}, day("2025-03-10")).lastDay, std::optional(day("2025-03-31")));
    rule.chosen = chosen(term("P1Y"), "de sollicitant stemde toe");
    rule.ceilings.front().origin = BoundOrigin::Law;
    QCOMPARE(expiryOf(rule, day("2025-03-03"), {}, day("2025-03-10")).lastDay, std::optional(day("2025-03-31")));
}

void ExpiryTest::aHoldStopsAndMovesNothing()
{
    const RetentionRule rule = ruleOf("", "P1Y");
    const Hold hold = holdOf(HoldKind::OpenCase, day("2026-05-01"), day("2026-09-01"));
    const Expiry held = expiryOf(rule, day("2025-06-30"), {hold}, day("2026-08-31"));
    QCOMPARE(held.state, ExpiryState::OnHold);
    QCOMPARE(held.reason, ExpiryReason::Promise);
    QCOMPARE(held.lastDay, std::optional(day("2026-06-30")));
    QCOMPARE(held.holds, std::vector<Hold>{hold});
    const Expiry freed = expiryOf(rule, day("2025-06-30"), {hold}, day("2026-09-01"));
    QCOMPARE(freed.state, ExpiryState::Expired);
    QVERIFY(freed.holds.empty());
    // Also on what has no day yet.
    QCOMPARE(expiryOf(rule, std::nullopt, {hold}, day("2026-08-31")).state, ExpiryState::OnHold);
}

void ExpiryTest::aHoldOnlyStandsWhileItStands()
{
    const Hold lifted = holdOf(HoldKind::Claim, day("2026-05-01"), day("2026-06-01"));
    QVERIFY(!lifted.standsOn(day("2026-04-30")));
    QVERIFY(lifted.standsOn(day("2026-05-01")) && lifted.standsOn(day("2026-05-31")));
    QVERIFY(!lifted.standsOn(day("2026-06-01")));
    const Hold open = holdOf(HoldKind::Claim, day("2026-05-01"));
    QVERIFY(open.standsOn(day("2099-01-01"))); // none ends by itself
    QVERIFY(!open.needsReview(day("2026-07-31")) && open.needsReview(day("2026-08-01")));
    QVERIFY(!lifted.needsReview(day("2026-08-01")));
}

QTEST_GUILESS_MAIN(ExpiryTest)
#include "tst_expiry.moc"
