// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that are read aloud, and summaries of what a chart shows.
#include "core/domain/request/checklist.h"
#include "core/wording/cautionwords.h"
#include "core/wording/checklistwords.h"
#include "core/wording/language.h"
#include "core/wording/phrases.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace balie;

class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, Language::Dutch); }
    void aCallerHearsWhatWasNoted_data();
    void aCallerHearsWhatWasNoted();
    void everyRightCanBeReadBack();
    void theNextStepIsAVerb();
    void extendingHasALastDay();
    void latenessSaysWhatToDo();
    void everyPointOfEveryRightHasWords();
    void cautionsAreToldWithTheirFacts_data();
    void cautionsAreToldWithTheirFacts();
    void everyCautionHasASentence();
    void problemsOfARegisterHaveASentence();
};

void PhrasesTest::aCallerHearsWhatWasNoted_data()
{
    init();
    const auto text = [](const char *word) { return QString::fromUtf8(word); };
    QTest::addColumn<QString>("aloud");
    QTest::addColumn<QString>("expected");
    const QDate due(2026, 2, 27);
    QTest::newRow("access") << readBack({Right::Access}, text("DOM-2026-0014"), due, CallerKnown::Yes)
        << text("Ik heb genoteerd dat u wilt weten welke gegevens wij van u hebben. Uw nummer is DOM-2026-0014. "
                "U hoort uiterlijk op vrijdag 27 februari 2026 van ons.");
    QTest::newRow("not saved yet, not known yet") << readBack({Right::Erasure}, QString(), due, CallerKnown::NotYet)
        << text("Ik heb genoteerd dat u wilt dat wij gegevens van u wissen. Wij stellen eerst vast wie u bent, via een adres of "
                "nummer dat wij van u hebben. U hoort uiterlijk op vrijdag 27 februari 2026 van ons.");
    QTest::newRow("two, one of which works at once")
        << readBack({Right::Access, Right::MarketingObjection}, text("2026-0003"), due, CallerKnown::Yes)
        << text("Ik heb genoteerd dat u wilt weten welke gegevens wij van u hebben, en dat u geen reclame meer van ons wilt. "
                "Wij stoppen vandaag met reclame aan u. Uw nummer is 2026-0003. "
                "Over de rest van uw verzoek hoort u uiterlijk op vrijdag 27 februari 2026 van ons.");
    QTest::newRow("one that works at once, alone")
        << readBack({Right::MarketingObjection}, text("2026-0003"), due, CallerKnown::Yes)
        << text("Ik heb genoteerd dat u geen reclame meer van ons wilt. Wij stoppen vandaag met reclame aan u. "
                "Uw nummer is 2026-0003. U hoort uiterlijk op vrijdag 27 februari 2026 van ons.");
    QTest::newRow("two that work at once and one that waits for who it is")
        << readBack({Right::Erasure, Right::MarketingObjection, Right::WithdrawConsent}, QString(), due, CallerKnown::NotYet)
        << text("Ik heb genoteerd dat u wilt dat wij gegevens van u wissen, u geen reclame meer van ons wilt, en dat u uw "
                "toestemming intrekt. Wij stoppen vandaag met reclame aan u en met het gebruik van gegevens waarvoor u "
                "toestemming gaf. "
                "Voor de rest van uw verzoek stellen wij eerst vast wie u bent, via een adres of nummer dat wij van u hebben. "
                "Over de rest van uw verzoek hoort u uiterlijk op vrijdag 27 februari 2026 van ons.");
}

void PhrasesTest::aCallerHearsWhatWasNoted()
{
    QFETCH(QString, aloud);
    QFETCH(QString, expected);
    QCOMPARE(aloud, expected);
}

void PhrasesTest::everyRightCanBeReadBack()
{
    QSet<QString> seen;
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        for (Right right : allValues<Right>())
            seen.insert(readBack({right}, QString(), QDate(), CallerKnown::Yes));
    }
    QCOMPARE(seen.size(), qsizetype(2 * allValues<Right>().size()));
    QVERIFY(readBack({}, QString(), QDate(), CallerKnown::Yes).isEmpty());
}

void PhrasesTest::theNextStepIsAVerb()
{
    QCOMPARE(nextStepWords(RequestAction::Answer, RequestState::InProgress), QStringLiteral("Antwoord vastleggen"));
    QCOMPARE(nextStepWords(std::nullopt, RequestState::Identification), QStringLiteral("Wacht op identificatie"));
    QCOMPARE(nextStepWords(std::nullopt, RequestState::InProgress), QStringLiteral("Wacht op de persoon"));
    QCOMPARE(nextStepWords(std::nullopt, RequestState::Closed), QStringLiteral("Niets meer te doen"));
}

void PhrasesTest::extendingHasALastDay()
{
    const QDate last(2026, 2, 27);
    QCOMPARE(extensionWords(last, last), QStringLiteral("Verlengen kan nog t/m vr 27 feb 2026"));
    QCOMPARE(extensionWords(last, last.addDays(1)), QStringLiteral("Verlengen kan niet meer; dat kon t/m vr 27 feb 2026"));
}

void PhrasesTest::latenessSaysWhatToDo()
{
    const QDate due(2026, 2, 27);
    QCOMPARE(urgencySentence(due, due.addDays(3)), QStringLiteral("U bent 3 dagen te laat. Stuur vandaag een bericht aan de persoon."));
    QCOMPARE(urgencySentence(due, due.addDays(1)), QStringLiteral("U bent 1 dag te laat. Stuur vandaag een bericht aan de persoon."));
    QCOMPARE(urgencySentence(due, due), QStringLiteral("Vandaag is de uiterste dag. Stuur vandaag het antwoord."));
    QCOMPARE(urgencySentence(due, due.addDays(-1)), QStringLiteral("U heeft nog 1 dag: de uiterste dag is vrijdag 27 februari 2026."));
}

void PhrasesTest::everyPointOfEveryRightHasWords()
{
    QSet<QString> used;
    for (const ChecklistPoint &point : checklistFor(allValues<Right>()))
        used.insert(point.word);
    used.insert(remediesPoint); // after a refusal, whatever the right
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        for (const QString &point : std::as_const(used)) {
            QVERIFY2(!pointWord(point).isEmpty(), qPrintable(point));
            QVERIFY2(pointHint(point).endsWith(u'.') || pointHint(point).endsWith(u'?'), qPrintable(point));
        }
    }
    for (const QString &point : pointsWithWords())
        QVERIFY2(used.contains(point), qPrintable(point + QStringLiteral(" has words and is no point")));
    QVERIFY(pointWord(QStringLiteral("no-such-point")).isEmpty());
}

void PhrasesTest::cautionsAreToldWithTheirFacts_data()
{
    init();
    const auto text = [](const char *word) { return QString::fromUtf8(word); };
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("the promise is broken")
        << sentenceOf(Caution{text("promise-broken"), {{text("promise"), text("2025-04-07")}, {text("law"), text("2025-06-10")}}})
        << text("Van de wet mag u verlengen tot en met dinsdag 10 juni 2025. Uw eigen verklaring belooft een antwoord uiterlijk op "
                "maandag 7 april 2025. Die belofte houdt u dan niet.");
    QTest::newRow("one working day") << sentenceOf(Caution{text("identity-asked-late"), {{text("days"), text("1")}}})
        << text("U vraagt 1 werkdag na ontvangst wie de persoon is. Een pauze telt alleen zeker mee als u het meteen vraagt "
                "(EDPB-richtsnoeren 01/2022, 159).");
    QTest::newRow("another channel")
        << sentenceOf(Caution{text("reply-channel-differs"), {{text("wanted"), text("letter")}, {text("sent"), text("email")}}})
        << text("De persoon wil het antwoord zo krijgen: ‘Per brief’. U stuurt het zo: ‘Per e-mail’.");
    QTest::newRow("a level") << sentenceOf(Caution{text("identity-level-low"), {{text("level"), text("1")}, {text("advised"), text("3")}}})
        << text("U haalt ‘Niveau 1: bekend adres of nummer’. Het advies is ‘Niveau 3: identiteitsbewijs getoond’. Zorg dat het antwoord "
                "bij de juiste persoon komt.");
    QTest::newRow("unknown") << sentenceOf(Caution{text("no-such-caution"), {}}) << QString();
}

void PhrasesTest::cautionsAreToldWithTheirFacts()
{
    QFETCH(QString, spoken);
    QFETCH(QString, dutch);
    QCOMPARE(spoken, dutch);
}

void PhrasesTest::everyCautionHasASentence()
{
    QMap<QString, QString> facts;
    for (const char *name : {"days", "level", "advised", "year"})
        facts.insert(QString::fromLatin1(name), QStringLiteral("2"));
    for (const char *name : {"date", "promise", "law"})
        facts.insert(QString::fromLatin1(name), QStringLiteral("2026-03-02"));
    for (const char *name : {"right", "wanted", "sent"})
        facts.insert(QString::fromLatin1(name), QStringLiteral("letter"));
    for (const char *word : {"identity-asked-late", "specification-asked-late", "blanket-identity", "identity-level-low", "document-wished", "promise-broken",
                             "answered-late-law", "answered-late-promise", "works-at-once-late", "recipients-left-out",
                             "reply-channel-differs", "no-decree-for-year", "identity-known-already", "copy-kept-long", "oral-refusal", "oral-not-asked"}) {
        const QString sentence = sentenceOf(Caution{QString::fromLatin1(word), facts});
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'{'), word);
    }
}

void PhrasesTest::problemsOfARegisterHaveASentence()
{
    for (const char *word : {"file-damaged", "foreign-key", "derived-column", "history-unreadable", "audit-broken", "case-number",
                             "search-index", "retention-standing", "retention-case-holds", "retention-case-file", "retention-figures", "disclosure-figures", "erasure-unproved", "missing", "reordered", "altered", "payload-altered"})
        QVERIFY2(problemSentence(QString::fromLatin1(word)).endsWith(u'.'), word);
    QCOMPARE(problemSentence(QStringLiteral("audit-broken"), {{QStringLiteral("seq"), QStringLiteral("17")}}),
             QStringLiteral("Het logboek klopt niet meer vanaf regel 17."));
    QVERIFY(problemSentence(QStringLiteral("no-such-problem")).isEmpty());
}

QTEST_GUILESS_MAIN(PhrasesTest)
#include "tst_phrases.moc"
