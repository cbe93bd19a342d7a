// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people write in a table is understood: our words, what the program calls it in either language, and what they say themselves.
#include "core/exchange/table/meantwords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/language.h"
#include "core/wording/processingwords.h"

#include <QCoreApplication>
#include <QTest>

using namespace balie;

class MeantWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramCallsItIsKnown();
    void whatPeopleSayIsKnown();
    void whatNobodyKnowsIsNothing();
    void severalKindsOfDataStandInOneCell_data();
    void severalKindsOfDataStandInOneCell();
};

template <typename E>
static QStringList notKnown()
{
    QStringList lost;
    for (const E value : allValues<E>()) {
        for (const QString &written : {toWord(value), toWord(value).toUpper(), wordOf(value), wordOf(value).toLower()}) {
            if (meantBy<E>(written) != value)
                lost.append(written);
        }
    }
    return lost;
}

void MeantWordsTest::whatTheProgramCallsItIsKnown()
{
    for (const Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        const QStringList lost = notKnown<RecipientKind>() + notKnown<DecidedRole>() + notKnown<TransferGround>() + notKnown<AgreementKind>() + notKnown<DisclosurePurpose>()
            + notKnown<DataCategory>() + notKnown<ToldWhen>() + notKnown<LegalBasis>();
        QCOMPARE(lost, QStringList());
    }
}

void MeantWordsTest::whatPeopleSayIsKnown()
{
    QCOMPARE(meantBy<RecipientKind>(QStringLiteral("  AANNEMER ")), std::optional(RecipientKind::Contractor));
    QCOMPARE(meantBy<DecidedRole>(QStringLiteral("Verwerker")), std::optional(DecidedRole::Processor));
    QCOMPARE(meantBy<LegalBasis>(QStringLiteral("Art. 6, lid 1 (f)")), std::optional(LegalBasis::LegitimateInterests));
    QCOMPARE(meantBy<ToldWhen>(QStringLiteral("Nee")), std::optional(ToldWhen::Not));
    QCOMPARE(meantBy<AgreementKind>(QStringLiteral("Verwerkersovereenkomst")), std::optional(AgreementKind::Processor));
}

void MeantWordsTest::whatNobodyKnowsIsNothing()
{
    for (const char *written : {"", " ", "-", "ruimtevaart", "aannemers"}) {
        QVERIFY2(!meantBy<RecipientKind>(QString::fromLatin1(written)), written);
        QVERIFY2(!meantBy<DisclosurePurpose>(QString::fromLatin1(written)), written);
    }
}

void MeantWordsTest::severalKindsOfDataStandInOneCell_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << QStringLiteral("Naam") << QStringLiteral("name");
    QTest::newRow("commas") << QStringLiteral("adres, naam,telefoonnummer") << QStringLiteral("name address phone");
    QTest::newRow("semicolons") << QStringLiteral("adres; Contract, woning en huur ;") << QStringLiteral("address lease");
    QTest::newRow("a name with a comma between commas") << QStringLiteral("naam, Contract, woning en huur, inkomen") << QStringLiteral("name lease income");
    QTest::newRow("twice the same") << QStringLiteral("naam, NAAM") << QStringLiteral("name");
    QTest::newRow("and") << QStringLiteral("Naam en adres") << QStringLiteral("name address");
    QTest::newRow("commas, and") << QStringLiteral("naam, rekeningnummer en betalingen and inkomen") << QStringLiteral("name payment income");
    QTest::newRow("and one that nobody knows") << QStringLiteral("naam en schoenmaat") << QStringLiteral("?");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one that nobody knows") << QStringLiteral("naam, schoenmaat") << QStringLiteral("?");
}

void MeantWordsTest::severalKindsOfDataStandInOneCell()
{
    QFETCH(const QString, written);
    QFETCH(const QString, words);
    const auto found = categoriesMeantBy(written);
    QStringList all;
    for (const DataCategory category : found.value_or(std::vector<DataCategory>()))
        all.append(toWord(category));
    QCOMPARE(found ? all.join(u' ') : QStringLiteral("?"), words);
}

QTEST_GUILESS_MAIN(MeantWordsTest)
#include "tst_meantwords.moc"
