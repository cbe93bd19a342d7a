// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of one organisation: what its statement promises upon the baseline. The same former tenant, whose lease ended
// on 30 June 2025, under each of the five statements and the law alone.
#include "core/domain/retention/expiry.h"
#include "core/exchange/profilefile.h"
#include "core/exchange/retentionfile.h"
#include "tests/support/legaldays.h"

#include <QTest>

#include <algorithm>

using namespace balie;

class RetentionRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormerTenant_data();
    void theFormerTenant();
    void everyRuleKeepsItsPlace();
    void onlyALawSetsAFloor();
    void whatBindsNobodyIsASuggestion();
    void anExceptionByNameGoesBeforeAnOpenClause();
    void anOpenClauseIsNothingWithoutADuty();
    void whatTheBaselineDoesNotKnowIsTold();
};

static RetentionRule ruleOfStatement(const Profile &profile, const char *category)
{
    const auto rules = retentionRulesOf(profile, builtInRetentionBaseline());
    const auto rule = std::find_if(rules.begin(), rules.end(), [category](const RetentionRule &each) { return each.category.id == QLatin1String(category); });
    return *rule;
}

static RetentionRule ruleAt(const char *organisation, const char *category)
{
    return ruleOfStatement(builtInProfile(QString::fromLatin1(organisation)).value(), category);
}

void RetentionRuleTest::theFormerTenant_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("category");
    QTest::addColumn<ExpiryState>("state");
    QTest::addColumn<ExpiryReason>("reason");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *organisation, const char *category, ExpiryState state, ExpiryReason reason, const char *last) {
        QTest::addRow("%s, %s", organisation, category) << QString::fromLatin1(organisation) << QString::fromLatin1(category) << state << reason << day(last);
    };
    row("domijn", "lease-core", ExpiryState::Running, ExpiryReason::Promise, "2026-06-30");
    row("domijn", "fin-admin", ExpiryState::InConflict, ExpiryReason::Conflict, "2032-12-31");
    row("mijande", "lease-core", ExpiryState::Running, ExpiryReason::Promise, "2026-06-30");
    row("mijande", "fin-admin", ExpiryState::Running, ExpiryReason::OwnException, "2032-12-31");
    row("jutphaas", "lease-core", ExpiryState::Running, ExpiryReason::Promise, "2027-06-30");
    row("jutphaas", "fin-admin", ExpiryState::Running, ExpiryReason::OpenClause, "2032-12-31");
    row("domijn", "nuisance", ExpiryState::Running, ExpiryReason::Promise, "2026-06-30");
    row("mijande", "medical-urgency", ExpiryState::Running, ExpiryReason::Promise, "2026-06-30");
    row("jutphaas", "medical-urgency", ExpiryState::Expired, ExpiryReason::Promise, "2025-06-30");
    row("jutphaas", "income-rent", ExpiryState::Expired, ExpiryReason::Promise, "2025-06-30");
    row("jutphaas", "nuisance", ExpiryState::NoPeriod, ExpiryReason::NothingChosen, "");
    for (const char *silent : {"ieder1", "oosterpoort", "avg"}) {
        row(silent, "lease-core", ExpiryState::NoPeriod, ExpiryReason::NothingChosen, "");
        row(silent, "fin-admin", ExpiryState::Running, ExpiryReason::DutyToKeep, "2032-12-31");
    }
}

void RetentionRuleTest::theFormerTenant()
{
    QFETCH(QString, organisation);
    QFETCH(QString, category);
    const RetentionRule rule = ruleAt(qPrintable(organisation), qPrintable(category));
    const Expiry expiry = expiryOf(rule, TriggerDays(day("2025-06-30"), day("2025-06-30")), {}, day("2026-01-15"));
    QTEST(expiry.state, "state");
    QTEST(expiry.reason, "reason");
    QTEST(expiry.lastDay.value_or(QDate()), "last");
}

void RetentionRuleTest::everyRuleKeepsItsPlace()
{
    for (const Profile &profile : builtInProfiles()) {
        const auto rules = retentionRulesOf(profile, builtInRetentionBaseline());
        QCOMPARE(rules.size(), builtInRetentionBaseline().rules.size());
        for (std::size_t i = 0; i < rules.size(); ++i)
            QCOMPARE(rules[i].category, builtInRetentionBaseline().rules[i].category);
        QVERIFY2(unknownCategories(profile, builtInRetentionBaseline()).isEmpty(), qPrintable(profile.id));
    }
}

void RetentionRuleTest::onlyALawSetsAFloor()
{
    QStringList floors;
    for (const RetentionRule &rule : retentionRulesOf(builtInProfile(QStringLiteral("domijn")).value(), builtInRetentionBaseline())) {
        if (!rule.floor)
            continue;
        QCOMPARE(rule.floor->origin, BoundOrigin::Law);
        floors.append(rule.category.id + u' ' + rule.floor->term.period.toString() + u' ' + toWord(rule.floor->term.start));
    }
    QCOMPARE(floors, (QStringList{QStringLiteral("fin-admin P7Y end-of-year"), QStringLiteral("vat-immovable P9Y end-of-year"),
                                  QStringLiteral("employee-id P5Y end-of-year")}));
}

void RetentionRuleTest::whatBindsNobodyIsASuggestion()
{
    const RetentionRule claims = ruleAt("avg", "claims");
    QVERIFY(!claims.floor && claims.ceilings.empty());
    QCOMPARE(claims.suggested->period.toString(), QStringLiteral("P5Y"));
    const RetentionRule income = ruleAt("avg", "income-rent");
    QCOMPARE(income.suggested->period.toString(), QStringLiteral("P0D")); // it ends with the event, if somebody says so
    QVERIFY(!ruleAt("avg", "blacklist").suggested && !ruleAt("avg", "disclosure-log").suggested);
    const RetentionRule camera = ruleAt("avg", "camera");
    QCOMPARE(camera.ceilings.size(), std::size_t(1));
    QCOMPARE(camera.ceilings.front().origin, BoundOrigin::Guidance);
    for (const RetentionRule &rule : retentionRulesOf(builtInProfile(QStringLiteral("avg")).value(), builtInRetentionBaseline())) {
        const bool bound = rule.floor || !rule.ceilings.empty();
        const bool expires = expiryOf(rule, day("1990-01-01"), {}, day("2026-01-01")).mayBeDestroyed();
        QVERIFY2(bound == expires, qPrintable(rule.category.id));
    }
}

void RetentionRuleTest::anExceptionByNameGoesBeforeAnOpenClause()
{
    Profile profile = builtInProfile(QStringLiteral("mijande")).value();
    RetentionPromise open;
    open.openClause = OpenClause::Yes;
    open.quote = QStringLiteral("of langer");
    profile.retention.insert(profile.retention.begin(), open);
    profile.retention.push_back(open);
    const RetentionRule rule = ruleOfStatement(profile, "fin-admin");
    QCOMPARE(rule.leeway, StatementLeeway::OwnException);
    QCOMPARE(rule.leewayQuote, QStringLiteral("de wettelijke termijnen na te leven"));
    QCOMPARE(ruleOfStatement(profile, "vat-immovable").leeway, StatementLeeway::OpenClause);
}

void RetentionRuleTest::anOpenClauseIsNothingWithoutADuty()
{
    const RetentionRule rule = ruleAt("jutphaas", "lease-core");
    QCOMPARE(rule.leeway, StatementLeeway::None);
    QVERIFY(expiryOf(rule, day("2025-06-30"), {}, day("2027-07-01")).mayBeDestroyed());
}

void RetentionRuleTest::whatTheBaselineDoesNotKnowIsTold()
{
    Profile profile = builtInProfile(QStringLiteral("domijn")).value();
    profile.retention.front().covers = {QStringLiteral("fin-admin"), QStringLiteral("parking"), QStringLiteral("parking-2")};
    QCOMPARE(unknownCategories(profile, builtInRetentionBaseline()), (QStringList{QStringLiteral("parking"), QStringLiteral("parking-2")}));
}

QTEST_GUILESS_MAIN(RetentionRuleTest)
#include "tst_retentionrule.moc"
