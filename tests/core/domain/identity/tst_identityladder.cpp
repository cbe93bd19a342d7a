// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of identification: which means reach which level, and what a level is enough for.
#include "core/domain/identity/identityadvice.h"
#include "core/domain/identity/identityladder.h"

#include <QTest>

using namespace balie;

class IdentityLadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansReachLevels_data();
    void meansReachLevels();
    void tooWeakMeansAreRefusedWithFacts();
    void aCopyNeedsReasonAndLastDay();
    void advice_data();
    void advice();
    void adviceNeverAsksForACopy();
};

static std::vector<IdentityMeans> meansOf(const QString &words)
{
    std::vector<IdentityMeans> means;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        means.push_back(fromWord<IdentityMeans>(word).value());
    return means;
}

void IdentityLadderTest::meansReachLevels_data()
{
    QTest::addColumn<QString>("means");
    QTest::addColumn<QString>("levels");
    const auto row = [](const char *means, const char *levels) {
        QTest::addRow("%s", *means ? means : "nothing") << QString::fromLatin1(means) << QString::fromLatin1(levels);
    };
    row("", "");
    row("portal", "0");
    row("code", "1");
    row("callback", "1");
    row("facts", ""); // two facts alone are what SVB was fined for
    row("code facts", "1 2");
    row("facts callback", "1 2");
    row("code callback", "1");
    row("portal facts", "0"); // nothing was sent to a contact point on file
    row("portal code facts", "0 1 2");
    row("shown", "1 2 3");
    row("video", "1 2 3");
    row("portal video", "0 1 2 3");
    row("copy", "4");
    row("copy code", "1 4");
    row("copy shown", "1 2 3 4");
    row("code code", "1");
}

void IdentityLadderTest::meansReachLevels()
{
    QFETCH(QString, means);
    QFETCH(QString, levels);
    QStringList reached;
    for (int level = 0; level <= 4; ++level) {
        if (reaches(meansOf(means), static_cast<IdentityLevel>(level)))
            reached.append(QString::number(level));
    }
    QCOMPARE(reached.join(QLatin1Char(' ')), levels);
    const std::optional<IdentityLevel> highest = highestLevel(meansOf(means));
    QCOMPARE(highest.has_value(), !levels.isEmpty());
    if (highest)
        QCOMPARE(QString::number(static_cast<int>(*highest)), reached.last());
}

void IdentityLadderTest::tooWeakMeansAreRefusedWithFacts()
{
    IdentityCheck check;
    check.level = IdentityLevel::OnFileAndFacts;
    check.means = {IdentityMeans::Code};
    const Result<void> refused = meetsLadder(check);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), Error(ErrorCode::IdentityMeansTooWeak)
                                  .with(QStringLiteral("level"), 2)
                                  .with(QStringLiteral("reached"), QStringLiteral("1"))
                                  .with(QStringLiteral("means"), QStringLiteral("code"))
                                  .with(QStringLiteral("needed"), QStringLiteral("code+facts|callback+facts")));
    check.means = {};
    QCOMPARE(meetsLadder(check).error().fact(QStringLiteral("reached")), QString());
    check.means = {IdentityMeans::Callback, IdentityMeans::Facts};
    QVERIFY(meetsLadder(check));
}

void IdentityLadderTest::aCopyNeedsReasonAndLastDay()
{
    IdentityCheck check;
    check.level = IdentityLevel::RedactedCopy;
    check.means = {IdentityMeans::Copy};
    QCOMPARE(meetsLadder(check).error().fact(QStringLiteral("missing")), QStringLiteral("reason"));
    check.reason = ShortText::from(QStringLiteral("Woont in het buitenland, geen contactgegevens bekend")).value();
    QCOMPARE(meetsLadder(check).error().fact(QStringLiteral("missing")), QStringLiteral("copy-deleted-by"));
    check.copyDeletedBy = QDate(2026, 2, 31);
    QCOMPARE(meetsLadder(check).error().code(), ErrorCode::IdentityLevelNeedsReason);
    check.copyDeletedBy = QDate(2026, 3, 6);
    QVERIFY(meetsLadder(check));
    // A copy is a copy, whatever level was claimed with it.
    check.level = IdentityLevel::Shown;
    check.means = {IdentityMeans::Shown, IdentityMeans::Copy};
    QVERIFY(meetsLadder(check));
    check.copyDeletedBy.reset();
    QCOMPARE(meetsLadder(check).error().code(), ErrorCode::IdentityLevelNeedsReason);
}

void IdentityLadderTest::advice_data()
{
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QString>("circumstances");
    QTest::addColumn<int>("level"); // -1: none
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *rights, const char *circumstances, int level, const char *reason) {
        QTest::addRow("%s; %s", rights, circumstances)
            << QString::fromLatin1(rights) << QString::fromLatin1(circumstances) << level << QString::fromLatin1(reason);
    };
    row("marketing-objection", "", -1, "nothing-to-protect");
    row("withdraw-consent", "", -1, "nothing-to-protect");
    row("information complaint", "doubt-remains", -1, "nothing-to-protect");
    row("rectification", "", 1, "ordinary-data");
    row("objection", "", 1, "ordinary-data");
    row("objection", "financial-data", 2, "financial-data");
    row("rectification", "shared-address", 2, "shared-address");
    row("rectification", "logged-in", 0, "already-logged-in");
    row("access", "", 2, "data-handed-out");
    row("access", "logged-in", 0, "already-logged-in");
    row("access", "logged-in special-data", 3, "special-data");
    row("access", "special-data", 3, "special-data");
    row("access", "contact-changed", 3, "contact-changed");
    row("access", "contact-changed special-data doubt-remains", 3, "doubt-remains");
    row("rectification", "contact-changed", 3, "contact-changed");
    row("erasure", "", 2, "cannot-be-undone");
    row("marketing-objection access", "", 2, "data-handed-out");
    row("rectification erasure", "", 2, "cannot-be-undone");
    row("portability", "logged-in shared-address", 0, "already-logged-in");
}

static IdentityAdvice adviceOn(const QString &rightWords, const QString &circumstanceWords)
{
    std::vector<Right> rights;
    for (const QString &word : rightWords.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        rights.push_back(fromWord<Right>(word).value());
    std::set<IdentityCircumstance> circumstances;
    for (const QString &word : circumstanceWords.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        circumstances.insert(fromWord<IdentityCircumstance>(word).value());
    return adviseIdentity(rights, circumstances);
}

void IdentityLadderTest::advice()
{
    QFETCH(QString, rights);
    QFETCH(QString, circumstances);
    QFETCH(int, level);
    QFETCH(QString, reason);
    const IdentityAdvice given = adviceOn(rights, circumstances);
    QCOMPARE(given.level ? static_cast<int>(*given.level) : -1, level);
    QCOMPARE(toWord(given.reason), reason);
}

void IdentityLadderTest::adviceNeverAsksForACopy()
{
    // Every right with every set of circumstances: 11 x 64.
    const auto circumstances = allValues<IdentityCircumstance>();
    for (Right right : allValues<Right>()) {
        for (unsigned bits = 0; bits < (1u << circumstances.size()); ++bits) {
            std::set<IdentityCircumstance> chosen;
            for (std::size_t i = 0; i < circumstances.size(); ++i) {
                if (bits & (1u << i))
                    chosen.insert(circumstances[i]);
            }
            const IdentityAdvice given = adviseIdentity({right}, chosen);
            QVERIFY(given.level != IdentityLevel::RedactedCopy);
            if (given.level && chosen.contains(IdentityCircumstance::SpecialData))
                QCOMPARE(*given.level, IdentityLevel::Shown);
            if (given.level && chosen.contains(IdentityCircumstance::FinancialData))
                QVERIFY(*given.level != IdentityLevel::OnFile);
        }
    }
}

QTEST_APPLESS_MAIN(IdentityLadderTest)
#include "tst_identityladder.moc"
