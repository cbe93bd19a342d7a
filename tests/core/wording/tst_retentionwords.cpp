// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer reads of how long something is kept: who promised what, which law asks what, what she does now.
#include "core/exchange/profilefile.h"
#include "core/exchange/retentionfile.h"
#include "core/wording/codewords.h"
#include "tests/support/legaldays.h"
#include "tests/support/retentionrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace balie;

class RetentionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnWord_data() { languages(); }
    void everyValueHasItsOwnWord();
    void theFormerTenant_data();
    void theFormerTenant();
    void inEnglishToo();
    void everyRuleIsSaid_data() { languages(); }
    void everyRuleIsSaid();
    void onlyALawIsCalledOne();
    void holdsAreSaidFirst();
    void aChoiceIsSaidWithItsReason();
    void anUncountedPromiseIsTold();
    void termsForATable();

private:
    void languages();
};

static RetentionRule ruleAt(const char *organisation, const char *category)
{
    const auto rules = retentionRulesOf(builtInProfile(QString::fromLatin1(organisation)).value(), builtInRetentionBaseline());
    return *std::find_if(rules.begin(), rules.end(), [category](const RetentionRule &rule) { return rule.category.id == QLatin1String(category); });
}

static QString saidOf(const RetentionRule &rule, const std::vector<Hold> &holds, const char *today)
{
    // The lease ended and the accounts were closed on one day.
    return sentenceOf(rule, expiryOf(rule, TriggerDays(day("2025-06-30"), day("2025-06-30")), holds, day(today)));
}

void RetentionWordsTest::languages()
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

void RetentionWordsTest::everyValueHasItsOwnWord()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    QVERIFY(ownWords<RetentionTrigger>());
    QVERIFY(ownWords<RuleCertainty>());
    QVERIFY(ownWords<TermKind>());
    QVERIFY(ownWords<ExpiryState>());
    QVERIFY(ownWords<ExpiryReason>());
    QVERIFY(ownWords<HoldKind>());
    QVERIFY(ownWords<ArchiveStatus>());
}

void RetentionWordsTest::theFormerTenant_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *organisation, const char *category, const char *sentence) {
        QTest::addRow("%s, %s", organisation, category) << QString::fromLatin1(organisation) << QString::fromLatin1(category) << QString::fromUtf8(sentence);
    };
    row("domijn", "lease-core",
        "Domijn belooft in de privacyverklaring dit niet langer te bewaren dan tot 1 jaar na ‘Einde van de huur’, "
        "dus tot en met 30 juni 2026: huurdossier (naam, contactgegevens, contract, brieven). Er staat: “tot één "
        "jaar nadat u bij ons bent afgemeld”.");
    row("domijn", "fin-admin",
        "Domijn belooft in de privacyverklaring dit niet langer te bewaren dan tot 1 jaar na ‘Einde van de huur’, "
        "dus tot en met 30 juni 2026: financiële administratie (huurboeking, facturen, "
        "betalingen, waarborgsom). Er staat: “tot één jaar nadat u bij ons bent afgemeld”. De wet verplicht u om "
        "het te bewaren tot 7 jaar na het kalenderjaar van ‘Administratie niet meer in gebruik’, dus tot en met "
        "31 december 2032 (AWR art. 52(4); BW 2:10(3)). Allebei kan niet. Vernietig dit niet voordat die dag "
        "voorbij is. Leg vast dat u het bewaart en waarom. Gebruik het nergens anders voor en laat de verklaring "
        "aanpassen.");
    row("mijande", "lease-core",
        "Mijande Wonen belooft in de privacyverklaring dit niet langer te bewaren dan tot 1 jaar na ‘Einde van de "
        "huur’, dus tot en met 30 juni 2026: huurdossier (naam, contactgegevens, contract, brieven). Er staat: "
        "“tot één jaar nadat u bij ons bent afgemeld”.");
    row("mijande", "fin-admin",
        "Mijande Wonen belooft in de privacyverklaring dit niet langer te bewaren dan tot 1 jaar na ‘Einde van de "
        "huur’, dus tot en met 30 juni 2026: financiële administratie "
        "(huurboeking, facturen, betalingen, waarborgsom). Er staat: “tot één jaar nadat u bij ons bent "
        "afgemeld”. De wet verplicht u om het te bewaren tot 7 jaar na het kalenderjaar van ‘Administratie niet "
        "meer in gebruik’, dus tot en met 31 december 2032 (AWR art. 52(4); BW 2:10(3)). De verklaring maakt "
        "hiervoor zelf een uitzondering. Er staat: “de wettelijke termijnen na te leven”.");
    row("jutphaas", "lease-core",
        "Jutphaas Wonen belooft in de privacyverklaring dit niet langer te bewaren dan tot 2 jaar na ‘Einde van "
        "de huur’, dus tot en met 30 juni 2027: huurdossier (naam, contactgegevens, contract, brieven). Er staat: "
        "“twee jaar nadat de klant weg is”.");
    row("jutphaas", "fin-admin",
        "Jutphaas Wonen belooft in de privacyverklaring dit niet langer te bewaren dan tot ‘Einde van de "
        "inschrijving’, dus tot en met 30 juni 2025: financiële administratie (huurboeking, facturen, "
        "betalingen, waarborgsom). Er staat: “zolang een klant bij ons ingeschreven staat”. De wet verplicht u om "
        "het te bewaren tot 7 jaar na het kalenderjaar van ‘Administratie niet meer in gebruik’, dus tot en met "
        "31 december 2032 (AWR art. 52(4); BW 2:10(3)). De verklaring heeft een open zin die ruimte laat voor "
        "deze plicht. Er staat: “deze langer te bewaren”. De termijn zelf is niet beloofd: noem de plicht als "
        "iemand ernaar vraagt.");
    row("jutphaas", "medical-urgency",
        "Jutphaas Wonen belooft in de privacyverklaring dit niet langer te bewaren dan tot ‘Einde van de "
        "inschrijving’, dus tot en met 30 juni 2025: medische gegevens en gegevens over urgentie. Er staat: “zolang "
        "een klant bij ons ingeschreven staat”. Die dag is voorbij: het moet weg.");
    row("jutphaas", "id-copy-tenant",
        "Er is geen reden om dit te bewaren (Autoriteit Persoonsgegevens, over identiteitsbewijzen; UAVG 46). Het "
        "moet weg.");
    row("avg", "lease-core",
        "Praktijk: tot 2 jaar na ‘Einde van de huur’ (gewoonte in de sector). Geen wet noemt deze termijn. "
        "Niemand heeft nog een termijn gekozen. Kies er een, en zeg waarom.");
    row("avg", "fin-admin",
        "De wet verplicht u om het te bewaren tot 7 jaar na het kalenderjaar van ‘Administratie niet meer in "
        "gebruik’, dus tot en met 31 december 2032 (AWR art. 52(4); BW 2:10(3)).");
    row("avg", "claims",
        "Een vordering kan tot 5 jaar na ‘Vordering opeisbaar’ (BW 3:307, 3:308, 3:310). Dat is een reden om te "
        "bewaren, geen plicht. Niemand heeft nog een termijn gekozen. Kies er een, en zeg waarom.");
    row("avg", "income-allocation",
        "Praktijk: tot ‘Toewijzing gecontroleerd door de accountant’ (Woningwet art. 46 en 48; gewoonte in de "
        "sector). Geen wet noemt deze termijn. Niemand heeft nog een termijn gekozen. Kies er een, en zeg waarom.");
    row("avg", "blacklist",
        "Uw eigen protocol zegt hoe lang (Modelprotocol van Aedes; AVG 10; UAVG 33). Kies hier die termijn.");
    row("avg", "disclosure-log",
        "Dit heeft geen eigen termijn: het gaat weg met de gegevens waar het over gaat (AVG 15(1)(c), 19; HvJ EU "
        "C-553/07 (Rijkeboer)).");
    row("avg", "camera",
        "De richtlijn staat dit hoogstens toe tot 4 weken na ‘Opname’, dus tot en met 28 juli 2025 (Autoriteit "
        "Persoonsgegevens, over cameratoezicht; EDPB 3/2019, punt 121): beelden van beveiligingscamera's. Dat is "
        "geen wet. Wijk er alleen van af met een goede reden. Die dag is voorbij: het moet weg.");
    row("avg", "id-copy-tenant",
        "Er is geen reden om dit te bewaren (Autoriteit Persoonsgegevens, over identiteitsbewijzen; UAVG 46). Het "
        "moet weg.");
}

void RetentionWordsTest::theFormerTenant()
{
    QFETCH(QString, organisation);
    QFETCH(QString, category);
    installLanguage(*qApp, Language::Dutch);
    QFETCH(QString, sentence);
    const QString said = saidOf(ruleAt(qPrintable(organisation), qPrintable(category)), {}, "2026-01-15");
    QVERIFY2(said == sentence, qPrintable(said)); // whole: QCOMPARE would cut it off
}

void RetentionWordsTest::inEnglishToo()
{
    installLanguage(*qApp, Language::English);
    const QString said = saidOf(ruleAt("domijn", "fin-admin"), {}, "2026-01-15");
    QVERIFY2(said == QString::fromUtf8("Domijn promises in its privacy statement to keep this no longer than until 1 year after ‘End of the "
                                      "lease’, so up to and including 30 June 2026: financial administration (rent ledger, invoices, "
                                      "payments, deposit). It says: “tot één jaar nadat u bij ons bent afgemeld”. The law obliges you to keep "
                                      "it until 7 years after the calendar year of ‘Record no longer in use’, so up to and including 31 "
                                      "December 2032 (AWR art. 52(4); BW 2:10(3)). Both cannot be. Do not destroy it before that day is over. "
                                      "Record that you keep it and why, use it for nothing else, and have the statement put right."),
             qPrintable(said));
}

// Whatever the rule, the trigger and the day: something is said, and nothing in it stays open.
void RetentionWordsTest::everyRuleIsSaid()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    for (const Profile &profile : builtInProfiles()) {
        for (const RetentionRule &rule : retentionRulesOf(profile, builtInRetentionBaseline())) {
            QStringList texts = groundsOf(rule);
            QVERIFY2(!texts.isEmpty(), qPrintable(rule.category.id));
            for (const std::optional<QDate> &trigger : {std::optional<QDate>(), std::optional(day("2025-06-30"))}) {
                for (const char *today : {"2025-07-01", "2029-01-01", "2040-01-01"})
                    texts.append(sentenceOf(rule, expiryOf(rule, trigger, {}, day(today))));
            }
            for (const QString &text : texts) {
                static const QRegularExpression hole(QStringLiteral("%[0-9]|\\(\\)|: \\.|  "));
                QVERIFY2(text.size() > 10 && !hole.match(text).hasMatch(), qPrintable(rule.category.id + QStringLiteral(": ") + text));
            }
        }
    }
}

// Practice, proposals and what nobody found in a law are never worded as one.
void RetentionWordsTest::onlyALawIsCalledOne()
{
    installLanguage(*qApp, Language::Dutch);
    for (const RetentionRule &rule : retentionRulesOf(builtInProfile(QStringLiteral("avg")).value(), builtInRetentionBaseline())) {
        const QString said = groundsOf(rule).join(u' ') + u' ' + saidOf(rule, {}, "2026-01-15");
        const bool duty = said.contains(QStringLiteral("De wet: minstens")) || said.contains(QStringLiteral("De wet verplicht u"));
        QVERIFY2(duty == rule.floor.has_value(), qPrintable(said));
        if (rule.certainty != RuleCertainty::Certain)
            QVERIFY2(said.contains(wordOf(rule.certainty)) || rule.kind == TermKind::PerProtocol || rule.trigger == RetentionTrigger::AtOnce, qPrintable(said));
        if (rule.kind == TermKind::Limitation)
            QVERIFY2(said.contains(QStringLiteral("geen plicht")), qPrintable(said));
    }
}

void RetentionWordsTest::holdsAreSaidFirst()
{
    installLanguage(*qApp, Language::Dutch);
    const Hold hold = holdOf(HoldKind::OpenCase, day("2026-06-01"));
    QCOMPARE(sentenceOf(hold), QStringLiteral("Open verzoek of klacht, sinds 1 juni 2026: bezwaar loopt. Anna kijkt er op 1 september 2026 weer naar."));
    Hold stopped = hold;
    stopped.reason = *LongText::from(QStringLiteral("Bezwaar loopt."));
    QVERIFY2(sentenceOf(stopped).contains(QStringLiteral(": Bezwaar loopt. Anna")), qPrintable(sentenceOf(stopped)));
    const QString said = saidOf(ruleAt("domijn", "lease-core"), {hold}, "2026-08-01");
    QVERIFY2(said.startsWith(sentenceOf(hold)), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("30 juni 2026")));
    QVERIFY(!said.contains(QStringLiteral("moet weg")));
    const Hold lifted = holdOf(HoldKind::OpenCase, day("2026-06-01"), day("2026-07-15"));
    QVERIFY(sentenceOf(lifted).contains(QStringLiteral("15 juli 2026")));
    QVERIFY(saidOf(ruleAt("domijn", "lease-core"), {lifted}, "2026-08-01").endsWith(QStringLiteral("moet weg.")));
}

void RetentionWordsTest::aChoiceIsSaidWithItsReason()
{
    installLanguage(*qApp, Language::Dutch);
    RetentionRule rule = ruleAt("domijn", "fin-admin");
    rule.chosen = chosen(term("P7Y", TermStart::EndOfYear), "De fiscale plicht gaat voor.");
    const QString said = saidOf(rule, {}, "2026-01-15");
    QVERIFY2(said.contains(QStringLiteral("De fiscale plicht gaat voor.")) && said.contains(QStringLiteral("31 december 2032")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("belooft")) && said.contains(QStringLiteral("AWR")), qPrintable(said)); // what it settles
    // A longer one is cut, and is told so.
    rule.chosen = chosen(term("P10Y", TermStart::EndOfYear), "Voor de zekerheid.");
    const QString cut = saidOf(rule, {}, "2026-01-15");
    QVERIFY2(cut.contains(QStringLiteral("langer dan de wet")) && cut.contains(QStringLiteral("31 december 2032")), qPrintable(cut));
    QVERIFY(!said.contains(QStringLiteral("langer dan de wet")));
    // One that a promise goes before.
    RetentionRule lease = ruleAt("domijn", "lease-core");
    lease.chosen = chosen(term("P2Y"), "Praktijk.");
    const QString overruled = saidOf(lease, {}, "2026-01-15");
    QVERIFY2(overruled.contains(QStringLiteral("belooft")) && overruled.contains(QStringLiteral("Praktijk.")) && overruled.contains(QStringLiteral("geldt hier niet")), qPrintable(overruled));
    RetentionRule camera = ruleAt("avg", "camera");
    camera.chosen = chosen(term("P6M"), "Een inbraak die wordt onderzocht.");
    const QString past = saidOf(camera, {}, "2025-07-01");
    QVERIFY2(past.contains(QStringLiteral("geen wet")) && past.contains(QStringLiteral("30 december 2025")), qPrintable(past));
}

void RetentionWordsTest::anUncountedPromiseIsTold()
{
    installLanguage(*qApp, Language::Dutch);
    const RetentionRule rule = ruleAt("domijn", "fin-admin");
    const QString said = sentenceOf(rule, expiryOf(rule, day("2025-10-31"), {}, day("2026-01-15")));
    QVERIFY2(said.contains(QStringLiteral("AWR")) && said.contains(QStringLiteral("‘Einde van de huur’")) && !said.contains(QStringLiteral("2026")), qPrintable(said));
    const RetentionRule open = ruleAt("jutphaas", "fin-admin");
    const QString saidOpen = sentenceOf(open, expiryOf(open, day("2025-10-31"), {}, day("2026-01-15")));
    QVERIFY2(saidOpen.contains(QStringLiteral("open zin")), qPrintable(saidOpen));
    const RetentionRule atOnce = ruleAt("jutphaas", "id-copy-tenant");
    const QString saidAtOnce = sentenceOf(atOnce, expiryOf(atOnce, day("2025-10-31"), {}, day("2026-01-15")));
    QVERIFY2(!saidAtOnce.contains(QStringLiteral("belooft")), qPrintable(saidAtOnce));
}

void RetentionWordsTest::termsForATable()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(termText(term("P7Y", TermStart::EndOfYear)), QStringLiteral("7 jaar na het einde van het kalenderjaar"));
    QCOMPARE(termText(term("P4W")), QStringLiteral("4 weken"));
    QCOMPARE(termText(term("P0D")), QStringLiteral("meteen"));
}

QTEST_GUILESS_MAIN(RetentionWordsTest)
#include "tst_retentionwords.moc"
