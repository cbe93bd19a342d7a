// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside an item says on every day what expiryOf() says, and an item says of whom it is.
#include "core/domain/retention/retentionitem.h"
#include "core/domain/retention/retentionstanding.h"
#include "core/exchange/profilefile.h"
#include "core/exchange/retentionfile.h"
#include "tests/support/retentionrules.h"

#include <QTest>

using namespace balie;

class RetentionStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithTheFunctionOnEveryDay_data();
    void itAgreesWithTheFunctionOnEveryDay();
    void whatWasDestroyedHasNoState();
    void anItemIsOfSomebodyOrOfAFile();
    void aTriggerLiesInOurTime();
};

namespace {

RetentionItem itemOf(std::optional<PersonId> person, const char *reference)
{
    const Instant now = Instant::fromMSecs(0);
    RetentionItem item{RetentionItemId::create(now), OrganisationId::create(now), person, {}, {}, QStringLiteral("lease-core"),
                       ShortText::from(QStringLiteral("huuradministratie")).value(), {}, {}, 0};
    if (*reference)
        item.reference = ShortText::from(QString::fromLatin1(reference)).value();
    return item;
}

// As they are, and once more where somebody chose a period.
std::vector<RetentionRule> rulesUnder(const QString &profile)
{
    std::vector<RetentionRule> rules = retentionRulesOf(builtInProfile(profile).value(), builtInRetentionBaseline());
    const std::size_t many = rules.size();
    for (std::size_t i = 0; i < many; ++i) {
        rules.push_back(rules[i]);
        rules.back().chosen = chosen(term(i % 2 == 0 ? "P3M" : "P10Y"), i % 3 == 0 ? "" : "want");
    }
    return rules;
}

} // namespace

void RetentionStandingTest::itAgreesWithTheFunctionOnEveryDay_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile : {"domijn", "mijande", "ieder1", "oosterpoort", "jutphaas", "avg"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void RetentionStandingTest::itAgreesWithTheFunctionOnEveryDay()
{
    QFETCH(QString, profile);
    std::map<ExpiryState, int> seen;
    const auto compare = [&](const RetentionRule &rule, const std::optional<TriggerDays> &trigger, Held held, QDate today) {
        const std::vector<Hold> holds = held == Held::Yes ? std::vector{holdOf(HoldKind::Claim, QDate(2015, 1, 1))} : std::vector<Hold>();
        const Expiry expiry = expiryOf(rule, trigger, holds, today);
        const RetentionStanding standing = standingOf(rule, trigger, held);
        QCOMPARE(stateOn(standing, today), std::optional(expiry.state));
        QCOMPARE(standing.due, expiry.lastDay);
        ++seen[expiry.state];
    };
    // The last two with the day from which a promise counts: after the trigger, and long before it.
    const std::optional<TriggerDays> triggers[] = {std::nullopt, TriggerDays(QDate(2020, 2, 29)), TriggerDays(QDate(2030, 1, 1)),
                                                   TriggerDays(QDate(2025, 6, 30), QDate(2025, 10, 31)), TriggerDays(QDate(2030, 1, 1), QDate(2021, 5, 1))};
    for (const RetentionRule &rule : rulesUnder(profile)) {
        for (const std::optional<TriggerDays> &trigger : triggers) {
            for (const Held held : {Held::No, Held::Yes}) {
                for (QDate today(2019, 12, 30); today < QDate(2042, 1, 1); today = today.addDays(31))
                    compare(rule, trigger, held, today);
                // Around the day itself.
                const std::optional<QDate> due = standingOf(rule, trigger, held).due;
                for (int days = -1; due && days < 2; ++days)
                    compare(rule, trigger, held, due->addDays(days));
            }
        }
    }
    for (const ExpiryState state : {ExpiryState::NoTrigger, ExpiryState::NoPeriod, ExpiryState::Running, ExpiryState::Expired, ExpiryState::OnHold})
        QVERIFY(seen[state] > 0);
    QCOMPARE(seen[ExpiryState::InConflict] > 0, profile == QStringLiteral("domijn"));
}

void RetentionStandingTest::whatWasDestroyedHasNoState()
{
    const RetentionStanding standing = standingOf(ruleOf("P7Y", "P1Y"), QDate(2020, 1, 1), Held::Yes, QDate(2029, 1, 1));
    QCOMPARE(standing.status, RetentionStatus::Destroyed);
    QVERIFY(!standing.due);
    QVERIFY(!stateOn(standing, QDate(2026, 1, 1)));
}

void RetentionStandingTest::anItemIsOfSomebodyOrOfAFile()
{
    QVERIFY(checkRetentionItem(itemOf(PersonId::create(Instant::fromMSecs(0)), "")));
    QVERIFY(checkRetentionItem(itemOf({}, "HO-2019-0042")));
    const Result<void> ofNobody = checkRetentionItem(itemOf({}, ""));
    QCOMPARE(ofNobody.error().code(), ErrorCode::Empty);
    QCOMPARE(ofNobody.error().fact(QStringLiteral("key")), QStringLiteral("whom"));
}

void RetentionStandingTest::aTriggerLiesInOurTime()
{
    RetentionItem item = itemOf({}, "HO-2019-0042");
    for (const QDate day : {QDate(1899, 12, 31), QDate(2200, 1, 1), QDate()}) {
        item.trigger = day;
        QCOMPARE(checkRetentionItem(item).error().code(), ErrorCode::NotADate);
    }
    item.trigger = QDate(1900, 1, 1);
    QVERIFY(checkRetentionItem(item));
}

QTEST_GUILESS_MAIN(RetentionStandingTest)
#include "tst_retentionstanding.moc"
