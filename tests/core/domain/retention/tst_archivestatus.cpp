// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// VERA's code for where something stands, and holds that are none.
#include "core/domain/retention/archivestatus.h"
#include "tests/support/legaldays.h"
#include "tests/support/retentionrules.h"

#include <QTest>

using namespace balie;

class ArchiveStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void destroyedIsDestroyed();
    void unsoundHolds_data();
    void unsoundHolds();
};

void ArchiveStatusTest::codes_data()
{
    QTest::addColumn<RetentionRule>("rule");
    QTest::addColumn<QDate>("trigger"); // none: not known
    QTest::addColumn<std::vector<HoldKind>>("holds");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("code");
    using Kinds = std::vector<HoldKind>;
    const auto row = [](const char *name, const RetentionRule &rule, const char *trigger, const Kinds &holds, const char *today, const char *code) {
        QTest::newRow(name) << rule << day(trigger) << holds << day(today) << QString::fromLatin1(code);
    };
    const RetentionRule promised = ruleOf("", "P1Y");
    const RetentionRule duty = ruleOf("P7Y/year", "");
    row("the lease runs", promised, "", {}, "2026-01-01", "ACT");
    row("the lease will end", promised, "2026-06-30", {}, "2026-06-29", "ACT");
    row("the lease ended", promised, "2025-06-30", {}, "2026-01-01", "GEA");
    row("it has to go, and is still there", promised, "2025-06-30", {}, "2027-01-01", "GEA");
    row("nobody chose a period", ruleOf("", ""), "2025-06-30", {}, "2027-01-01", "GEA");
    row("a duty stands", duty, "2025-06-30", {}, "2032-12-31", "BEW");
    row("a duty is over", duty, "2025-06-30", {}, "2033-01-01", "GEA");
    row("promise and duty collide", ruleOf("P7Y/year", "P1Y"), "2025-06-30", {}, "2027-01-01", "BEW");
    row("promised for longer than the duty", ruleOf("P7Y", "P10Y"), "2025-06-30", {}, "2032-07-01", "GEA");
    row("an open request", promised, "2025-06-30", {HoldKind::OpenCase}, "2027-01-01", "GEB");
    row("a restriction", promised, "", {HoldKind::Restriction}, "2026-01-01", "GEB");
    row("an audit", promised, "2025-06-30", {HoldKind::Audit}, "2026-01-01", "GEB");
    row("arrears with a bailiff", promised, "2025-06-30", {HoldKind::Collection}, "2027-01-01", "BEW");
    row("a claim", promised, "2025-06-30", {HoldKind::Claim}, "2027-01-01", "BEW");
    row("what its system keeps for good", promised, "2025-06-30", {HoldKind::Archive}, "2027-01-01", "BEW");
    row("a claim and a request", promised, "2025-06-30", {HoldKind::Claim, HoldKind::OpenCase}, "2027-01-01", "GEB");
}

void ArchiveStatusTest::codes()
{
    QFETCH(RetentionRule, rule);
    QFETCH(QDate, trigger);
    QFETCH(std::vector<HoldKind>, holds);
    QFETCH(QDate, today);
    std::vector<Hold> placed;
    for (const HoldKind kind : holds)
        placed.push_back(holdOf(kind, day("2025-01-01")));
    const Expiry expiry = expiryOf(rule, trigger.isValid() ? std::optional(trigger) : std::nullopt, placed, today);
    QTEST(toWord(archiveStatusOf(expiry, today)), "code");
}

void ArchiveStatusTest::destroyedIsDestroyed()
{
    const QDate today = day("2027-01-01");
    const Expiry expiry = expiryOf(ruleOf("", "P1Y"), day("2025-06-30"), {}, today);
    QCOMPARE(archiveStatusOf(expiry, today, today), ArchiveStatus::Destroyed);
    QCOMPARE(archiveStatusOf(expiry, today, day("2027-01-02")), ArchiveStatus::Archived); // only planned
}

void ArchiveStatusTest::unsoundHolds_data()
{
    QTest::addColumn<Hold>("hold");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("key");
    const Hold sound = holdOf(HoldKind::Claim, day("2026-01-01"), day("2026-01-01"));
    QVERIFY(checkHold(sound));
    const auto row = [&sound](const char *name, auto change, ErrorCode code, const char *key) {
        Hold hold = sound;
        change(hold);
        QTest::newRow(name) << hold << code << QString::fromLatin1(key);
    };
    row("from no day", [](Hold &hold) { hold.from = QDate(); }, ErrorCode::NotADate, "from");
    row("no reason", [](Hold &hold) { hold.reason = LongText(); }, ErrorCode::Empty, "reason");
    row("blanks for a reason", [](Hold &hold) { hold.reason = LongText::from(QStringLiteral(" ")).value(); }, ErrorCode::Empty, "reason");
    row("nobody looks again", [](Hold &hold) { hold.reviewOn = QDate(); }, ErrorCode::NotADate, "reviewOn");
    row("looked at before it stood", [](Hold &hold) { hold.reviewOn = day("2025-12-31"); }, ErrorCode::DateOutOfOrder, "reviewOn");
    row("lifted before it stood", [](Hold &hold) { hold.lifted = day("2025-12-31"); }, ErrorCode::DateOutOfOrder, "lifted");
}

void ArchiveStatusTest::unsoundHolds()
{
    QFETCH(Hold, hold);
    QFETCH(ErrorCode, code);
    QFETCH(QString, key);
    const Result<void> sound = checkHold(hold);
    QVERIFY(!sound);
    QCOMPARE(sound.error().code(), code);
    QCOMPARE(sound.error().fact(QStringLiteral("key")), key);
}

QTEST_GUILESS_MAIN(ArchiveStatusTest)
#include "tst_archivestatus.moc"
