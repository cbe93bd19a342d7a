// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement says has words of its own, in Dutch and in English.
#include "core/domain/calendar/dutchperiod.h"
#include "core/wording/codewords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace balie;

class ProfileWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnWord_data() { languages(); }
    void everyValueHasItsOwnWord();
    void everyGapIsSaid_data() { languages(); }
    void everyGapIsSaid();
    void aStatementIsNamedForPeople();
    void terms_data();
    void terms();
    void periods_data();
    void periods();

private:
    void languages();
};

void ProfileWordsTest::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Dutch") << Language::Dutch;
    QTest::newRow("English") << Language::English;
}

template <typename E>
static bool ownWords()
{
    QSet<QString> seen;
    for (const E value : allValues<E>())
        seen.insert(wordOf(value));
    return !seen.contains(QString()) && seen.size() == qsizetype(allValues<E>().size());
}

void ProfileWordsTest::everyValueHasItsOwnWord()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    QVERIFY(ownWords<PromiseStrength>());
    QVERIFY(ownWords<IdentityDemand>());
    QVERIFY(ownWords<CopyStance>());
    QVERIFY(ownWords<BsnUse>());
    QVERIFY(ownWords<TransferStance>());
    QVERIFY(ownWords<AuthorityNamed>());
    QVERIFY(ownWords<RetentionCertainty>());
    QVERIFY(ownWords<OpenClause>());
    QVERIFY(ownWords<RecipientRole>());
    QVERIFY(ownWords<RecipientBasis>());
    QVERIFY(ownWords<SourceNotice>());
    QVERIFY(ownWords<SensitiveKind>());
    QVERIFY(ownWords<HolidayCertainty>());
    QVERIFY(ownWords<MarketingStance>());
    QVERIFY(ownWords<UnlistedStance>());
    QVERIFY(ownWords<CompelledStance>());
    QVERIFY(ownWords<NoticePromise>());
}

void ProfileWordsTest::everyGapIsSaid()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    QSet<QString> seen;
    for (const GapKind kind : allValues<GapKind>())
        seen.insert(gapText({kind, std::nullopt}));
    QCOMPARE(seen.size(), qsizetype(allValues<GapKind>().size()));
    const QString right = listed({Right::Portability});
    QVERIFY(gapText({GapKind::RightNotNamed, Right::Portability}).contains(right));
}

void ProfileWordsTest::aStatementIsNamedForPeople()
{
    installLanguage(*qApp, Language::Dutch);
    Profile own;
    own.id = QStringLiteral("stichting-wonen-voor-iedereen-in-het-hel");
    own.organisation = QStringLiteral("Stichting Wonen voor Iedereen in het Hele Land");
    QCOMPARE(statementName(own), own.organisation);
    own.statement.version = QStringLiteral("2.1");
    QCOMPARE(statementName(own), own.organisation + QStringLiteral(", versie 2.1"));
}

void ProfileWordsTest::terms_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("days"); // 0: nothing promised
    QTest::addColumn<int>("extension");
    QTest::addColumn<QString>("text");
    QTest::newRow("four weeks") << Language::Dutch << 28 << 0 << QStringLiteral("28 dagen");
    QTest::newRow("one day") << Language::Dutch << 1 << 0 << QStringLiteral("1 dag");
    QTest::newRow("with an extension") << Language::Dutch << 30 << 30 << QStringLiteral("30 dagen, en op tijd gemeld nog 30 dagen");
    QTest::newRow("silent") << Language::Dutch << 0 << 0 << QStringLiteral("Geen eigen termijn: de wet geldt, één maand");
    QTest::newRow("in English") << Language::English << 30 << 1 << QStringLiteral("30 days, and 1 day more in time");
}

void ProfileWordsTest::terms()
{
    QFETCH(Language, language);
    QFETCH(int, days);
    QFETCH(int, extension);
    QFETCH(QString, text);
    installLanguage(*qApp, language);
    AnswerTerm answer;
    if (days > 0)
        answer.promise = Promise{days, extension > 0 ? std::make_optional(extension) : std::nullopt};
    QCOMPARE(termText(answer), text);
}

void ProfileWordsTest::periods_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("text");
    QTest::newRow("one year") << Language::Dutch << QStringLiteral("P1Y") << QStringLiteral("1 jaar");
    QTest::newRow("four weeks") << Language::Dutch << QStringLiteral("P4W") << QStringLiteral("4 weken");
    QTest::newRow("at once") << Language::Dutch << QStringLiteral("P0D") << QStringLiteral("meteen");
    QTest::newRow("mixed") << Language::Dutch << QStringLiteral("P1Y6M") << QStringLiteral("1 jaar en 6 maanden");
    QTest::newRow("in English") << Language::English << QStringLiteral("P2Y1M") << QStringLiteral("2 years and 1 month");
}

void ProfileWordsTest::periods()
{
    QFETCH(Language, language);
    QFETCH(QString, period);
    QFETCH(QString, text);
    installLanguage(*qApp, language);
    QCOMPARE(periodText(Period::from(period).value()), text);
    QCOMPARE(periodFromTyped(text)->toString(), period);
}

QTEST_GUILESS_MAIN(ProfileWordsTest)
#include "tst_profilewords.moc"
