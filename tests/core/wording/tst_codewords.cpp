// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every value that is shown has a word of its own, in Dutch and in English.
#include "core/wording/codewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/letterwords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace balie;

class CodeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnWord();
    void everyExplanationIsItsOwn();
    void everyEventHasItsOwnWord();
    void everyTextIsTranslated();
    void rightsAreListedAsInASentence();
    void theWordsOfTheDesk_data();
    void theWordsOfTheDesk();
    void anAdviceSaysLevelAndReason();
    void whoMayAllReadsNoNote();
    void aNoteSaysWhatOneMayHere();
    void aGroundNamesNoArticleThatSaysSomethingElse();

private:
    QStringList m_spoken;

    template <typename E, typename F>
    void ownText(F &&text, const char *what);
    template <typename E>
    void ownWord(const char *what)
    {
        ownText<E>([](E value) { return wordOf(value); }, what);
    }
};

template <typename E, typename F>
void CodeWordsTest::ownText(F &&text, const char *what)
{
    QSet<QString> seen;
    for (E value : allValues<E>()) {
        const QString word = text(value);
        QVERIFY2(!word.trimmed().isEmpty(), what);
        QVERIFY2(!seen.contains(word), qPrintable(QString::fromLatin1(what) + QStringLiteral(": ") + word));
        seen.insert(word);
        m_spoken.append(word);
    }
}

void CodeWordsTest::everyValueHasItsOwnWord()
{
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        ownWord<Right>("right");
        ownText<Right>([](Right right) { return longWordOf(right); }, "right, long");
        ownWord<Channel>("channel");
        ownWord<SentBy>("sent by");
        ownWord<Outcome>("outcome");
        ownWord<RefusalGround>("refusal ground");
        ownWord<RequestState>("state");
        ownWord<RequestAction>("action");
        ownWord<ComplaintBody>("complaint body");
        ownWord<ComplaintOutcome>("complaint outcome");
        ownWord<PauseGround>("pause ground");
        ownWord<ExtensionGround>("extension ground");
        ownWord<PointResult>("point result");
        ownWord<Urgency>("urgency");
        ownWord<IdentityMeans>("means");
        ownWord<IdentityCircumstance>("circumstance");
        ownWord<RepresentativeKind>("representative");
        ownWord<ForbiddenNumber>("forbidden number");
        ownWord<Role>("role");
        ownWord<Permission>("permission");
        ownWord<Language>("language");
        ownWord<AttachmentKind>("attachment kind");
        ownWord<RedactionGround>("redaction ground");
        ownWord<RecipientKind>("kind of recipient");
        ownWord<RecipientFlag>("flag of a recipient");
        ownWord<DataCategory>("category of data");
        ownWord<DisclosurePurpose>("purpose of a disclosure");
        ownWord<NoticeOutcome>("outcome of a notice");
        ownWord<NoticeState>("notice of a disclosure");
        for (int level = 0; level <= 4; ++level)
            QVERIFY(wordOf(static_cast<IdentityLevel>(level)).contains(QString::number(level)));
        QVERIFY(wordOf(Binding::Promise) != wordOf(Binding::Law));
        QVERIFY(wordOf(Suspension::Counts) != wordOf(Suspension::Ignored));
        QVERIFY(wordOf(CalendarChoice::Strict) != wordOf(CalendarChoice::Atw));
    }
}

void CodeWordsTest::everyExplanationIsItsOwn()
{
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        ownText<Role>([](Role role) { return explanationOf(role); }, "role");
        ownText<IdentityReason>([](IdentityReason reason) { return sentenceOf(reason); }, "identity reason");
        ownText<FindingReason>([](FindingReason reason) { return sentenceOf(reason); }, "finding reason");
        ownText<RepresentativeKind>([](RepresentativeKind kind) { return askOf(kind); }, "what to ask");
        for (Right right : allValues<Right>())
            QVERIFY(!explanationOf(right).isEmpty());
    }
}

void CodeWordsTest::everyEventHasItsOwnWord()
{
    const std::vector<Happening> all{happened::Received{}, happened::Acknowledged{}, happened::IdentityAsked{},
                                     happened::ClockPaused{}, happened::ClockResumed{}, happened::ExtensionTold{},
                                     happened::PointSettled{}, happened::Answered{}, happened::Withdrawn{}, happened::Closed{},
                                     happened::Reopened{}, happened::StruckOut{}, happened::BreachSuspected{},
                                     happened::ReceiptCorrected{}, happened::Noted{}, happened::RightsCorrected{}, happened::ProcessingNamed{}};
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        QSet<QString> seen;
        for (const Happening &what : all)
            seen.insert(wordOf(what));
        for (const char *kind : {"identity-confirmed", "revoked", "linked", "search-asked", "search-reminded", "search-signed", "others-weighed",
                                 "complaint-made", "complaint-detailed", "demand-made", "demand-deferred", "demand-answered", "complaint-ended",
                                 "recipient-told", "recipient-answered"})
            seen.insert(eventWord(QString::fromLatin1(kind)));
        QCOMPARE(seen.size(), qsizetype(std::variant_size_v<Happening>));
        QVERIFY(!seen.contains(QString()));
        QVERIFY(eventWord(QStringLiteral("no-such-event")).isEmpty());
    }
}

// Texts are found in the wrong language when the context in the source is not that in the program.
void CodeWordsTest::everyTextIsTranslated()
{
    QVERIFY(!m_spoken.isEmpty());
    installLanguage(*qApp, Language::English);
    const QString english = longWordOf(Right::Access) + wordOf(RefusalGround::Health) + wordOf(RequestAction::Extend)
        + wordOf(Happening(happened::Noted{})) + wordOf(IdentityMeans::Code) + wordOf(Permission::Export);
    installLanguage(*qApp, Language::Dutch);
    const QString dutch = longWordOf(Right::Access) + wordOf(RefusalGround::Health) + wordOf(RequestAction::Extend)
        + wordOf(Happening(happened::Noted{})) + wordOf(IdentityMeans::Code) + wordOf(Permission::Export);
    QCOMPARE(dutch, QStringLiteral("Inzage: eigen gegevens zien (AVG art. 15)Volksgezondheid (AVG art. 17 lid 3 c)Termijn verlengen"
                                   "OpmerkingCode of link naar een bekend adres of nummerafdrukken en exporteren"));
    QVERIFY(dutch != english);
}

void CodeWordsTest::rightsAreListedAsInASentence()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(listed({}), QString());
    QCOMPARE(listed({Right::Access}), QStringLiteral("inzage"));
    QCOMPARE(listed({Right::Access, Right::Erasure}), QStringLiteral("inzage en wissing"));
    QCOMPARE(listed({Right::Access, Right::Erasure, Right::Objection}), QStringLiteral("inzage, wissing en bezwaar"));
}

// The words that the desk has agreed on.
void CodeWordsTest::theWordsOfTheDesk_data()
{
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("dutch");
    installLanguage(*qApp, Language::Dutch);
    QTest::newRow("received") << wordOf(RequestState::Received) << "Ontvangen";
    QTest::newRow("identification") << wordOf(RequestState::Identification) << "Identificatie";
    QTest::newRow("in progress") << wordOf(RequestState::InProgress) << "In behandeling";
    QTest::newRow("extended") << wordOf(RequestState::Extended) << "Verlengd";
    QTest::newRow("closed") << wordOf(RequestState::Closed) << "Afgerond";
    QTest::newRow("late") << wordOf(Urgency::Late) << "Te laat";
    QTest::newRow("today") << wordOf(Urgency::Today) << "Vandaag";
    QTest::newRow("this week") << wordOf(Urgency::ThisWeek) << "Deze week";
    QTest::newRow("waiting") << wordOf(PauseGround::Identity) << "Wacht op identificatie";
    QTest::newRow("ask") << wordOf(RequestAction::AskIdentity) << "Identiteit vragen";
    QTest::newRow("answer") << wordOf(RequestAction::Answer) << "Antwoord vastleggen";
}

void CodeWordsTest::theWordsOfTheDesk()
{
    QFETCH(QString, spoken);
    QFETCH(QString, dutch);
    QCOMPARE(spoken, dutch);
}

void CodeWordsTest::anAdviceSaysLevelAndReason()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(sentenceOf(IdentityAdvice{IdentityLevel::Shown, IdentityReason::SpecialData}),
             QStringLiteral("Advies: Niveau 3: identiteitsbewijs getoond. Het gaat over gezondheid of een strafbaar feit."));
    QCOMPARE(sentenceOf(IdentityAdvice{std::nullopt, IdentityReason::NothingToProtect}), sentenceOf(IdentityReason::NothingToProtect));
}

void CodeWordsTest::whoMayAllReadsNoNote()
{
    QVERIFY(accessNote(Role::Officer, {Permission::Receive, Permission::Export}).isEmpty());
    QVERIFY(accessNote(Role::Employee, {Permission::Receive}).isEmpty());
    QVERIFY(accessNote(Role::Reader, {Permission::Export}).isEmpty());
}

void CodeWordsTest::aNoteSaysWhatOneMayHere()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(accessNote(Role::Reader, {Permission::Receive}),
             QStringLiteral("Meelezer: u kunt hier alles lezen, maar niet wijzigen."));
    QCOMPARE(accessNote(Role::Employee, {Permission::Receive, Permission::Identify, Permission::Answer}),
             QStringLiteral("Medewerker klantcontact: u kunt hier alles lezen, verzoeken invoeren, en vaststellen wie de persoon is."));
}

// Art. 77 is about the authority, and Art. 12(2) and 12(5) are not about a complaint to ourselves.
void CodeWordsTest::aGroundNamesNoArticleThatSaysSomethingElse()
{
    const LetterWords words(Language::Dutch);
    for (RefusalGround ground : allValues<RefusalGround>())
        QVERIFY2(!words.ground(ground, Right::Complaint).contains(QStringLiteral("rtikel")), qPrintable(words.ground(ground, Right::Complaint)));
    QVERIFY(!words.ground(RefusalGround::ConditionsNotMet, Right::Complaint).isEmpty());
    QVERIFY(words.ground(RefusalGround::ConditionsNotMet, Right::Information).endsWith(QStringLiteral("(artikel 13 lid 4 en artikel 14 lid 5 AVG)")));
    QVERIFY(!words.ground(RefusalGround::NotIdentified, Right::Information).contains(QStringLiteral("rtikel")));
    QVERIFY(words.ground(RefusalGround::NotIdentified, Right::Access).endsWith(QStringLiteral("(artikel 12 lid 2 AVG)")));
    QVERIFY(words.ground(RefusalGround::ConditionsNotMet, Right::Restriction).endsWith(QStringLiteral("(artikel 18 AVG)")));
}

QTEST_GUILESS_MAIN(CodeWordsTest)
#include "tst_codewords.moc"
