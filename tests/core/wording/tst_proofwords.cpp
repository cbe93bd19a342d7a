// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The proof sheet reads as an explanation, and no date of it is lost.
#include "core/domain/deadline/closedproof.h"
#include "core/wording/datewords.h"
#include "core/wording/language.h"
#include "core/wording/proofwords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace balie;

class ProofWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsToldWithItsFacts();
    void aSheetReadsAsAnExplanation();
    void aClosedCaseIsToldWhatHoldsOfIt();
    void sourcesAreCitedInTheLanguage();
};

static ClockRules iederEen()
{
    ClockRules rules;
    rules.promise = Promise{30, 30};
    return rules;
}

// Cases that together lead to every rule.
static std::vector<ProofStep> manySteps()
{
    const HolidayCalendar holidays({{QDate(2026, 1, 2), QStringLiteral("decree")}}, 2028);
    const ProofBackground background{QStringLiteral("ieder1, 2024"), QDate(2024, 1, 1),
                                     {Right::Access, Right::MarketingObjection, Right::Complaint}};
    std::vector<ProofStep> steps;
    const auto add = [&](const ClockFacts &facts, const ClockRules &rules) {
        const std::vector<ProofStep> told = deadlineProof(facts, rules, holidays, background);
        for (const std::vector<ProofStep> &some : {told, asClosed(told)})
            steps.insert(steps.end(), some.begin(), some.end());
    };
    const auto pause = [](PauseGround ground, QDate from, std::optional<QDate> until) { return Pause{ground, from, until}; };
    ClockRules silent;
    ClockRules fourWeeks;
    fourWeeks.promise = Promise{28, std::nullopt};
    ClockRules ignoring = iederEen();
    ignoring.suspension = Suspension::Ignored;
    ClockRules wide = silent;
    wide.calendar = CalendarChoice::Atw;
    add({QDate(2023, 1, 31), {}, QDate(2023, 2, 10)}, silent);
    add({QDate(2025, 1, 31), {}, QDate(2025, 2, 20)}, iederEen());
    add({QDate(2026, 3, 5), {}, std::nullopt}, iederEen());
    add({QDate(2025, 3, 10), {}, QDate(2025, 4, 11)}, iederEen());
    add({QDate(2025, 3, 10), {}, QDate(2025, 4, 8)}, fourWeeks);
    add({QDate(2025, 1, 15), {pause(PauseGround::Identity, QDate(2025, 1, 15), QDate(2025, 2, 20))}, std::nullopt}, fourWeeks);
    add({QDate(2025, 1, 15), {pause(PauseGround::Specification, QDate(2025, 1, 15), QDate(2025, 1, 16))}, std::nullopt}, ignoring);
    add({QDate(2025, 3, 3), {pause(PauseGround::Identity, QDate(2025, 3, 5), std::nullopt)}, std::nullopt}, silent);
    add({QDate(2025, 3, 3), {pause(PauseGround::Specification, QDate(2025, 3, 5), std::nullopt)}, std::nullopt}, silent);
    add({QDate(2029, 5, 3), {}, std::nullopt}, silent);
    add({QDate(2029, 5, 3), {}, std::nullopt}, wide);
    ProofBackground forOthers = background;
    forOthers.promisedForOthers = 28;
    for (const ProofStep &step : deadlineProof({QDate(2026, 3, 5), {}, std::nullopt}, silent, holidays, forOthers))
        steps.push_back(step);
    for (const ProofStep &step : courtPetitionProof(QDate(2026, 2, 20), holidays))
        steps.push_back(step);
    return steps;
}

void ProofWordsTest::everyRuleIsToldWithItsFacts()
{
    const std::vector<ProofStep> steps = manySteps();
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        QSet<ProofStep::Rule> told;
        for (const ProofStep &step : steps) {
            const QString sentence = sentenceOf(step);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(toWord(step.rule)));
            QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'%'), qPrintable(sentence));
            // A reader must find the date that the step leads to; these move none.
            if (step.rule != ProofStep::Rule::ExtensionTooLate && step.rule != ProofStep::Rule::YearWithoutDecree
                && step.rule != ProofStep::Rule::OlderThanStatement && step.rule != ProofStep::Rule::WorksAtOnce
                && step.rule != ProofStep::Rule::PromiseForOthers && step.rule != ProofStep::Rule::OutsideTheTerm)
                QVERIFY2(sentence.contains(plainDay(step.date)), qPrintable(sentence));
            told.insert(step.rule);
        }
        for (ProofStep::Rule rule : allValues<ProofStep::Rule>())
            QVERIFY2(told.contains(rule), qPrintable(toWord(rule)));
    }
}

void ProofWordsTest::aSheetReadsAsAnExplanation()
{
    installLanguage(*qApp, Language::Dutch);
    const HolidayCalendar holidays({}, 2030);
    QStringList lines;
    for (const ProofStep &step : deadlineProof({QDate(2026, 3, 5), {}, std::nullopt}, ClockRules{}, holidays))
        lines.append(sentenceOf(step));
    QCOMPARE(lines.join(u'\n'), QStringLiteral(
        "Het verzoek kwam binnen op donderdag 5 maart 2026. Die dag telt zelf niet mee.\n"
        "Eén maand na donderdag 5 maart 2026 is zondag 5 april 2026.\n"
        "Een verlenging moet uiterlijk op dinsdag 7 april 2026 gemeld zijn. De maand eindigt op zondag 5 april 2026, een vrije dag. "
        "Meld het dus liever uiterlijk op donderdag 2 april 2026.\n"
        "Een termijn eindigt niet op zondag 5 april 2026: weekend. De volgende dag is maandag 6 april 2026.\n"
        "Een termijn eindigt niet op maandag 6 april 2026: tweede paasdag. De volgende dag is dinsdag 7 april 2026.\n"
        "De wet geeft tot en met dinsdag 7 april 2026.\n"
        "De verklaring belooft geen termijn. Dus geldt de wet: antwoord uiterlijk op dinsdag 7 april 2026."));
}

void ProofWordsTest::aClosedCaseIsToldWhatHoldsOfIt()
{
    installLanguage(*qApp, Language::Dutch);
    const HolidayCalendar holidays({}, 2030);
    const Pause open{PauseGround::Identity, QDate(2026, 3, 9), std::nullopt};
    for (const ClockRules &rules : {ClockRules{}, iederEen()}) {
        QStringList lines;
        for (const ProofStep &step : asClosed(deadlineProof({QDate(2026, 3, 5), {open}, std::nullopt}, rules, holidays)))
            lines.append(sentenceOf(step));
        const QString sheet = lines.join(u'\n');
        for (const char *advice : {"Meld het", "ntwoord dus", "antwoord uiterlijk", "nog geen antwoord", "Blijft het stil"})
            QVERIFY2(!sheet.contains(QString::fromUtf8(advice)), qPrintable(sheet));
        QVERIFY2(lines.back().contains(QStringLiteral("de uiterste dag is")), qPrintable(sheet));
    }
}

void ProofWordsTest::sourcesAreCitedInTheLanguage()
{
    ProofStep step;
    step.source = QStringLiteral("AVG 12(3)");
    installLanguage(*qApp, Language::English);
    QCOMPARE(sourceOf(step), QStringLiteral("GDPR 12(3)"));
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(sourceOf(step), QStringLiteral("AVG 12(3)"));
    step.source = QStringLiteral("ieder1, 2024");
    QCOMPARE(sourceOf(step), step.source);
}

QTEST_GUILESS_MAIN(ProofWordsTest)
#include "tst_proofwords.moc"
