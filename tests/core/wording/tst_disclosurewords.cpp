// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer reads of who gets data, and what a person reads of it in an answer (Art. 15(1)(c), C-154/21).
#include "core/wording/auditwords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/errorwords.h"
#include "tests/support/disclosuresamples.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace balie;

class DisclosureWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnWord_data() { languages(); }
    void everyValueHasItsOwnWord();
    void everyFlagAndCautionIsSaid_data() { languages(); }
    void everyFlagAndCautionIsSaid();
    void aFlagNamesItsArticle();
    void anAgreementEndsOnADay();
    void countries_data();
    void countries();
    void everyCountryCanBeChosen_data() { languages(); }
    void everyCountryCanBeChosen();
    void categoriesOnOneLine();
    void whatThePersonReads_data();
    void whatThePersonReads();
    void theLetterHasItsOwnLanguage();
    void refusals_data();
    void refusals();
    void whatIsMissingIsNamed();
    void everyActIsSaid_data() { languages(); }
    void everyActIsSaid();

private:
    void languages();
};

void DisclosureWordsTest::languages()
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

void DisclosureWordsTest::everyValueHasItsOwnWord()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    QVERIFY(ownWords<RecipientKind>());
    QVERIFY(ownWords<DecidedRole>());
    QVERIFY(ownWords<TransferGround>());
    QVERIFY(ownWords<AgreementKind>());
    QVERIFY(ownWords<RecipientFlag>());
    QVERIFY(ownWords<DataCategory>());
    QVERIFY(ownWords<DisclosurePurpose>());
    QVERIFY(ownWords<DemandForce>());
    QVERIFY(ownWords<ToldWhen>());
    QVERIFY(ownWords<NoticeState>());
    QVERIFY(ownWords<TenantsWord>());
    QSet<QString> steps;
    for (const char *step : {"contact", "help", "reminder", "offer"})
        steps.insert(arrearsStepWord(QString::fromLatin1(step)));
    QVERIFY(steps.size() == 4 && !steps.contains(QString()));
    QVERIFY(arrearsStepWord(QStringLiteral("no-such-step")).isEmpty());
}

void DisclosureWordsTest::everyFlagAndCautionIsSaid()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    Recipient recipient = sampleRecipient("");
    recipient.agreements = {sampleAgreement(AgreementKind::Processor, "2025-01-01", "2026-03-31")};
    QSet<QString> seen;
    for (const RecipientFlag flag : allValues<RecipientFlag>())
        seen.insert(sentenceOf(flag, recipient, day("2026-03-03")));
    for (const DisclosureCaution caution : allValues<DisclosureCaution>())
        seen.insert(sentenceOf(caution));
    QCOMPARE(seen.size(), qsizetype(allValues<RecipientFlag>().size() + allValues<DisclosureCaution>().size()));
    for (const QString &sentence : std::as_const(seen))
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
}

void DisclosureWordsTest::aFlagNamesItsArticle()
{
    installLanguage(*qApp, Language::Dutch);
    Recipient recipient = sampleRecipient("");
    recipient.country = countryCoded("US");
    const auto said = [&](RecipientFlag flag) { return sentenceOf(flag, recipient, day("2026-03-03")); };
    QVERIFY(said(RecipientFlag::TransferWithoutGround).contains(QStringLiteral("44")));
    QVERIFY(said(RecipientFlag::TransferWithoutGround).contains(QStringLiteral("Verenigde Staten")));
    QVERIFY(said(RecipientFlag::OutsideUnion).contains(QStringLiteral("Verenigde Staten")));
    QVERIFY(said(RecipientFlag::NoProcessorAgreement).contains(QStringLiteral("28 lid 3")));
    QVERIFY(said(RecipientFlag::NoJointArrangement).contains(QStringLiteral("26 lid 1")));
    QVERIFY(said(RecipientFlag::OutsideStatement).contains(QStringLiteral("13 lid 1 e")));
}

// The first of those that nothing follows.
void DisclosureWordsTest::anAgreementEndsOnADay()
{
    installLanguage(*qApp, Language::Dutch);
    Recipient recipient = sampleRecipient("");
    recipient.agreements = {sampleAgreement(AgreementKind::Contract, "2025-01-01", "2026-03-10"), sampleAgreement(AgreementKind::Processor, "2025-01-01", "2026-04-30"),
                            sampleAgreement(AgreementKind::Joint, "2025-01-01", "2026-03-31"), sampleAgreement(AgreementKind::Contract, "2026-03-11")};
    QVERIFY(sentenceOf(RecipientFlag::AgreementEnding, recipient, day("2026-03-03")).contains(QStringLiteral("dinsdag 31 maart 2026")));
}

void DisclosureWordsTest::countries_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *code, const char *dutch, const char *english) {
        QTest::addRow("%s in Dutch", code) << Language::Dutch << QString::fromLatin1(code) << QString::fromUtf8(dutch);
        QTest::addRow("%s in English", code) << Language::English << QString::fromLatin1(code) << QString::fromUtf8(english);
    };
    row("NL", "Nederland", "Netherlands");
    row("NO", "Noorwegen", "Norway");
    row("US", "Verenigde Staten", "United States");
    row("GB", "Verenigd Koninkrijk", "United Kingdom");
    row("BE", "België", "Belgium");
}

void DisclosureWordsTest::countries()
{
    QFETCH(Language, language);
    QFETCH(QString, code);
    QFETCH(QString, name);
    installLanguage(*qApp, language);
    QCOMPARE(countryName(Country::from(code).value()), name);
}

void DisclosureWordsTest::everyCountryCanBeChosen()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    const std::vector<NamedCountry> all = namedCountries();
    QVERIFY(all.size() > 240);
    QSet<QString> names;
    int members = 0;
    for (const NamedCountry &one : all) {
        names.insert(one.name);
        members += one.country.isInEuropeanUnion() ? 1 : 0;
        QVERIFY2(one.name.size() > 2, qPrintable(one.country.toString())); // not the code itself
    }
    QCOMPARE(names.size(), qsizetype(all.size()));
    QCOMPARE(members, 27);
    const auto place = [&](const char *code) {
        return std::find_if(all.begin(), all.end(), [&](const NamedCountry &one) { return one.country == countryCoded(code); });
    };
    QVERIFY(place("BE") < place("NL"));
    QVERIFY(place("NL") < place("NO"));
    QVERIFY(place("NO") < place("ZA"));
}

void DisclosureWordsTest::categoriesOnOneLine()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(categoriesLine({}), QString());
    QCOMPARE(categoriesLine({DataCategory::Name, DataCategory::Address, DataCategory::Phone}), QStringLiteral("naam, adres, telefoonnummer"));
    QCOMPARE(categoriesLine({DataCategory::Email, DataCategory::Health}), QStringLiteral("e-mailadres, gezondheid (AVG art. 9)"));
}

void DisclosureWordsTest::whatThePersonReads_data()
{
    QTest::addColumn<DisclosurePurpose>("purpose");
    QTest::addColumn<std::vector<QDate>>("days");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char *name, DisclosurePurpose purpose, std::vector<QDate> days, const char *dutch) {
        QTest::newRow(name) << purpose << days << QString::fromUtf8(dutch);
    };
    row("on one day", DisclosurePurpose::Maintenance, {day("2026-03-03")}, "Aannemer 100% De Vos: naam, adres; voor onderhoud; op 3 maart 2026");
    row("on two", DisclosurePurpose::Nuisance, {day("2026-03-03"), day("2026-04-09")},
        "Aannemer 100% De Vos: naam, adres; vanwege overlast; op 3 maart 2026 en 9 april 2026");
    row("on three", DisclosurePurpose::LegalDuty, {day("2026-03-03"), day("2026-04-09"), day("2026-05-01")},
        "Aannemer 100% De Vos: naam, adres; omdat de wet erom vraagt; op 3 maart 2026, 9 april 2026 en 1 mei 2026");
}

void DisclosureWordsTest::whatThePersonReads()
{
    QFETCH(DisclosurePurpose, purpose);
    QFETCH(std::vector<QDate>, days);
    QFETCH(QString, dutch);
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(disclosedSentence(QStringLiteral("Aannemer 100% De Vos"), {DataCategory::Name, DataCategory::Address}, purpose, days), dutch);
}

void DisclosureWordsTest::theLetterHasItsOwnLanguage()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(disclosedSentence(QStringLiteral("De Vos"), {DataCategory::Name}, DisclosurePurpose::Maintenance, {day("2026-03-03"), day("2026-04-09")}, Language::English),
             QStringLiteral("De Vos: name; for maintenance; on 3 March 2026 and 9 April 2026"));
    for (const Language language : allValues<Language>()) {
        QSet<QString> seen;
        for (const DisclosurePurpose purpose : allValues<DisclosurePurpose>())
            seen.insert(disclosedSentence(QStringLiteral("De Vos"), {DataCategory::Name}, purpose, {day("2026-03-03")}, language));
        QCOMPARE(seen.size(), qsizetype(allValues<DisclosurePurpose>().size()));
    }
}

void DisclosureWordsTest::refusals_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    const auto row = [](ErrorCode code, const char *fact, const char *value) {
        QTest::addRow("%s %s", qPrintable(toWord(code)), value) << code << QString::fromLatin1(fact) << QString::fromLatin1(value);
    };
    for (const char *reason : {"marketing", "unlisted", "arrears-refused", "struck-out"})
        row(ErrorCode::DisclosureForbidden, "reason", reason);
    for (const char *reason : {"agreement", "disclosures"})
        row(ErrorCode::RecipientInUse, "reason", reason);
    for (const char *field : {"article", "special-ground", "approved-by", "arrears", "weighing", "told-why"})
        row(ErrorCode::ReasonMissing, "field", field);
    for (const char *key : {"categories", "whom", "given", "transfer"})
        row(ErrorCode::Empty, "key", key);
    for (const char *key : {"told-on", "until"})
        row(ErrorCode::DateOutOfOrder, "key", key);
    row(ErrorCode::RecipientEnded, "ended", "2026-03-02");
    row(ErrorCode::RecipientExists, "name", "De Vos");
    row(ErrorCode::SaidTwice, "key", "agreements");
}

// Each has a sentence of its own that says what to do, and none shows the word of a program.
void DisclosureWordsTest::refusals()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, fact);
    QFETCH(QString, value);
    for (const Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        const QString sentence = sentenceOf(Error(code).with(fact, value));
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'{') && !sentence.contains(value + u'”'), qPrintable(sentence));
        QVERIFY(sentence != sentenceOf(Error(code)));
    }
}

void DisclosureWordsTest::whatIsMissingIsNamed()
{
    installLanguage(*qApp, Language::Dutch);
    const Error error = Error(ErrorCode::DisclosureForbidden)
                            .with(QStringLiteral("reason"), QStringLiteral("arrears-conditions"))
                            .with(QStringLiteral("missing"), QStringLiteral("contact, help"));
    QCOMPARE(sentenceOf(error), QStringLiteral("U mag een achterstand pas melden als dit eerst is gedaan: Persoonlijk contact gezocht, gewezen op hulp bij schulden "
                                               "(Besluit gemeentelijke schuldhulpverlening art. 2). Doe dat eerst."));
    QVERIFY(sentenceOf(Error(ErrorCode::RecipientEnded).with(QStringLiteral("ended"), day("2026-03-02"))).contains(QStringLiteral("maandag 2 maart 2026")));
}

void DisclosureWordsTest::everyActIsSaid()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    QSet<QString> seen;
    for (const char *act : {"recipient-added", "recipient-edited", "recipient-removed", "recipients-merged", "disclosure-recorded", "disclosure-corrected",
                            "disclosure-struck-out", "disclosure-told", "disclosures-exported"}) {
        const QString words = auditWords(QString::fromLatin1(act));
        QVERIFY2(words != QLatin1String(act), act);
        seen.insert(words);
    }
    QCOMPARE(seen.size(), 9);
}

QTEST_GUILESS_MAIN(DisclosureWordsTest)
#include "tst_disclosurewords.moc"
