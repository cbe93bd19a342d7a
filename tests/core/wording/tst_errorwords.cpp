// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every error has a sentence that says what to do, with its facts filled in.
#include "core/wording/errorwords.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace balie;

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, Language::Dutch); }
    void everyErrorHasASentence();
    void factsAreToldAsPeopleTellThem_data();
    void factsAreToldAsPeopleTellThem();
    void aFactMayHoldBraces();
    void aRuleNamesItsArticle();
};

void ErrorWordsTest::everyErrorHasASentence()
{
    QSet<QString> seen;
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        for (ErrorCode code : allValues<ErrorCode>()) {
            const QString sentence = sentenceOf(Error(code));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(toWord(code)));
            QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence);
        }
    }
    // Each in both languages, and none the same in both.
    QCOMPARE(seen.size(), qsizetype(2 * allValues<ErrorCode>().size()));
}

void ErrorWordsTest::factsAreToldAsPeopleTellThem_data()
{
    const auto text = [](const char *word) { return QString::fromUtf8(word); };
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("a day") << Error(ErrorCode::DateBeforeReceipt).with(text("date"), QDate(2026, 2, 27))
                           << text("Deze dag ligt vóór de ontvangst. Kies vrijdag 27 februari 2026 of een latere dag.");
    QTest::newRow("the kind of event") << Error(ErrorCode::DateOutOfOrder).with(text("date"), QDate(2026, 3, 2)).with(text("event"), text("identity-asked"))
                                       << text("Deze dag past niet in de volgorde: ‘Identiteit gevraagd’ was op maandag 2 maart 2026. Kies die dag of een latere.");
    QTest::newRow("action and state") << Error(ErrorCode::ActNotAllowedNow).with(text("action"), text("withdraw")).with(text("state"), text("closed"))
                                      << text("‘Intrekking vastleggen’ kan nu niet: de stand van de zaak is ‘Afgerond’. Kijk welke stappen wel kunnen.");
    QTest::newRow("extended twice") << Error(ErrorCode::ActNotAllowedNow).with(text("action"), text("extend")).with(text("state"), text("extended"))
                                    << text("U kunt maar één keer verlengen, en alleen zolang het verzoek open is (AVG art. 12 lid 3). De stand van de zaak is ‘Verlengd’.");
    QTest::newRow("points") << Error(ErrorCode::ChecklistOpen).with(text("points"), text("access-d-period,recipients-told"))
                            << text("Handel eerst deze punten af: Bewaartermijn genoemd, ontvangers ingelicht.");
    QTest::newRow("a number") << Error(ErrorCode::TooLong).with(text("limit"), qint64{20000}).with(text("length"), qint64{1048576})
                              << text("Deze tekst heeft 1.048.576 tekens. Er passen er 20.000. Maak de tekst korter.");
    QTest::newRow("what is needed") << Error(ErrorCode::IdentityMeansTooWeak).with(text("level"), qint64{2}).with(text("reached"), QString()).with(text("needed"), text("code+facts"))
                                    << text("Dit is niet genoeg voor ‘Niveau 2: bekend adres of nummer en twee feiten’. Nodig: Code of link naar een bekend adres of nummer + twee feiten die alleen de huurder kent.");
    QTest::newRow("a condition") << Error(ErrorCode::PassphraseTooWeak).with(text("reason"), text("length")).with(text("limit"), qint64{12})
                                 << text("Deze wachtzin is te kort. Gebruik ten minste 12 tekens, bijvoorbeeld vijf woorden die niet bij elkaar horen.");
    QTest::newRow("a moment") << Error(ErrorCode::RegisterInUse).with(text("user"), text("fatima")).with(text("host"), text("balie-2")).with(text("since"), text("2026-02-27T08:05:00.000Z"))
                              << text("fatima heeft dit register open op balie-2, sinds vr 27 feb 2026 09:05. Vraag fatima om het te sluiten.");
    QTest::newRow("a plural") << Error(ErrorCode::RequestUnknown).with(text("count"), qint64{2})
                              << text("2 organisaties hebben een zaak met dit nummer. Zet het teken van de organisatie ervoor, bijvoorbeeld DOM-2026-0014.");
    QTest::newRow("where the mistake is") << Error(ErrorCode::WrongRecoveryCode).with(text("group"), qint64{3})
                                          << text("In groep 3 van de herstelcode zit een fout. Kijk nog eens op het papier.");
    QTest::newRow("which part") << Error(ErrorCode::KeysDamaged).with(text("part"), text("missing"))
                                << text("De sleutels van dit register zijn weg. Neem het herstelblad, of zet de laatste goede reservekopie terug.");
    QTest::newRow("no fact at all") << Error(ErrorCode::DateBeforeReceipt)
                                    << text("Deze dag ligt vóór de ontvangst. Kies een latere dag.");
    QTest::newRow("a word that is not known") << Error(ErrorCode::OutcomeMissing).with(text("right"), text("to-be-left-alone"))
                                              << text("Kies een uitkomst voor ‘to-be-left-alone’. Elk recht krijgt een eigen uitkomst.");
}

void ErrorWordsTest::factsAreToldAsPeopleTellThem()
{
    QFETCH(Error, error);
    QFETCH(QString, dutch);
    QCOMPARE(sentenceOf(error), dutch);
}

// What somebody typed is shown as it is, and never read as a place for another fact.
void ErrorWordsTest::aFactMayHoldBraces()
{
    const Error error = Error(ErrorCode::NotAWord).with(QStringLiteral("word"), QStringLiteral("{known} %1 %n")).with(QStringLiteral("known"), QStringLiteral("phone"));
    QCOMPARE(sentenceOf(error), QStringLiteral("‘{known} %1 %n’ is hier niet bekend. Mogelijk zijn: phone."));
}

void ErrorWordsTest::aRuleNamesItsArticle()
{
    const QList<QPair<ErrorCode, QString>> rules{
        {ErrorCode::ExtensionTooLate, QStringLiteral("AVG art. 12 lid 3")},
        {ErrorCode::RefusalNeedsGround, QStringLiteral("AVG art. 12 lid 4")},
        {ErrorCode::HoldsForbiddenNumber, QStringLiteral("UAVG art. 46")},
        {ErrorCode::IdentityLevelNeedsReason, QStringLiteral("AVG art. 12 lid 6")},
    };
    for (const auto &[code, article] : rules)
        QVERIFY2(sentenceOf(Error(code)).contains(article), qPrintable(sentenceOf(Error(code))));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
