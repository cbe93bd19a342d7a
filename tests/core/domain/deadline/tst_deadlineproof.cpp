// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that answers "why is it due on that day?": every step of it, and that it cannot differ from
// the clocks.
#include "core/domain/deadline/closedproof.h"
#include "tests/support/generatedcases.h"
#include "tests/support/legaldays.h"

#include <QTest>

using namespace balie;
using Rule = ProofStep::Rule;

namespace {

std::optional<ProofStep> find(const std::vector<ProofStep> &steps, Rule rule)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [rule](const ProofStep &step) { return step.rule == rule; });
    return found == steps.end() ? std::nullopt : std::optional(*found);
}

// "rule date (fact=value …)", one line a step: a sheet as a test can read it.
QStringList written(const std::vector<ProofStep> &steps)
{
    QStringList lines;
    for (const ProofStep &step : steps) {
        QStringList facts;
        for (auto it = step.facts.cbegin(); it != step.facts.cend(); ++it)
            facts.append(it.key() + u'=' + it.value());
        lines.append(QStringList{toWord(step.rule), step.date.toString(Qt::ISODate), facts.join(u' ')}.join(u' ').trimmed());
    }
    return lines;
}

QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(u'\n');
}

const ClockRules thirtyDays{Promise{30, 30}, CalendarChoice::Strict, Suspension::Counts};

} // namespace

class DeadlineProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryCase();
    void holidaysAreNamed();
    void extensionPauseAndCap();
    void lateNoticesAreMessages();
    void openAndIgnoredPauses();
    void whatStandsBesideTheDates();
    void thePromiseHasALimitOfItsOwn();
    void everyStepHasADateAndASource();
    void cannotDifferFromTheClocks();
    void canBeRecomputedByHand();
    void thePetitionToTheCourt();
    void aClosedCaseIsAdvisedNothing();
};

// The days stay; what was still to be done by them is gone.
void DeadlineProofTest::aClosedCaseIsAdvisedNothing()
{
    const Pause open{PauseGround::Identity, day("2026-03-09"), std::nullopt};
    const auto steps = asClosed(deadlineProof({day("2026-03-05"), {open}, {}}, {}, knownHolidays()));
    for (const ProofStep &step : steps)
        QVERIFY(step.rule != ProofStep::Rule::NoticeLimit && step.rule != ProofStep::Rule::PauseOpen);
    QVERIFY(written(steps).back().startsWith(QStringLiteral("bound 2026-04-07 binding=law closed=law")));
    // An extension that was told is measured by its limit.
    const auto extended = written(asClosed(deadlineProof({day("2025-01-31"), {}, day("2025-02-20")}, {}, knownHolidays()))).join(u'\n');
    QVERIFY2(extended.contains(QStringLiteral("notice-limit")) && extended.contains(QStringLiteral("extension-in-time")), qPrintable(extended));
    QVERIFY2(!extended.contains(QStringLiteral("internal-target")) && !extended.contains(QStringLiteral("warn-from")), qPrintable(extended));
}

void DeadlineProofTest::anOrdinaryCase()
{
    QCOMPARE(written(deadlineProof({day("2024-03-05"), {}, {}}, {}, knownHolidays())),
             lines("receipt 2024-03-05\n"
                   "one-month 2024-04-05 from=2024-03-05\n"
                   "notice-limit 2024-04-05 month-end=2024-04-05\n"
                   "statutory-due 2024-04-05\n"
                   "bound 2024-04-05 binding=law law=2024-04-05"));
}

void DeadlineProofTest::holidaysAreNamed()
{
    const ClockRules rules{std::nullopt, CalendarChoice::Atw, Suspension::Counts};
    const std::vector<ProofStep> steps = deadlineProof({day("2026-03-03"), {}, {}}, rules, knownHolidays());
    QCOMPARE(written(steps),
             lines("receipt 2026-03-03\n"
                   "one-month 2026-04-03 from=2026-03-03\n"
                   "notice-limit 2026-04-07 month-end=2026-04-03 skipped=2026-04-03,2026-04-04,2026-04-05,2026-04-06 warn-from=2026-04-02\n"
                   "rolled-forward 2026-04-04 kind=equated-by-law name=good-friday skipped=2026-04-03\n"
                   "rolled-forward 2026-04-05 kind=saturday name= skipped=2026-04-04\n"
                   "rolled-forward 2026-04-06 kind=sunday name= skipped=2026-04-05\n"
                   "rolled-forward 2026-04-07 kind=holiday name=easter-monday skipped=2026-04-06\n"
                   "statutory-due 2026-04-07\n"
                   "bound 2026-04-07 binding=law law=2026-04-07"));
    QCOMPARE(find(steps, Rule::RolledForward)->source, QStringLiteral("Vo. 1182/71 art. 3(4)"));
}

void DeadlineProofTest::extensionPauseAndCap()
{
    const std::vector<Pause> pauses{{PauseGround::Identity, day("2025-01-31"), day("2025-02-10")},
                                    {PauseGround::Specification, day("2025-02-08"), day("2025-02-20")}};
    QCOMPARE(written(deadlineProof({day("2025-01-31"), pauses, day("2025-02-27")}, thirtyDays, knownHolidays(), {QStringLiteral("ieder1 1.2"), {}, {}})),
             lines("receipt 2025-01-31\n"
                   "one-month 2025-02-28 from=2025-01-31\n"
                   "month-end 2025-02-28 day=31\n"
                   "notice-limit 2025-02-28 month-end=2025-02-28\n"
                   "extension-in-time 2025-04-30 limit=2025-02-28 told=2025-02-27\n"
                   "month-end 2025-04-30 day=31\n"
                   "pause-added 2025-05-20 days=20 from=2025-01-31 grounds=identity,specification until=2025-02-20\n"
                   "pause-capped 2025-05-10 answered=2025-02-10 months=3\n"
                   "rolled-forward 2025-05-11 kind=saturday name= skipped=2025-05-10\n"
                   "rolled-forward 2025-05-12 kind=sunday name= skipped=2025-05-11\n"
                   "statutory-due 2025-05-12\n"
                   "promise-counted 2025-03-02 days=30 from=2025-01-31\n"
                   "promise-extended 2025-04-01 days=30 limit=2025-03-02 told=2025-02-27\n"
                   "promise-paused 2025-04-21 days=20\n"
                   "promise-due 2025-04-21\n"
                   "bound 2025-04-21 binding=promise law=2025-05-12 promise=2025-04-21\n"
                   "without-pause 2025-04-01\n"
                   "internal-target 2025-05-08 month-end=2025-04-28"));
}

void DeadlineProofTest::lateNoticesAreMessages()
{
    const ClockFacts late{day("2025-03-10"), {}, day("2025-04-11")};
    const std::vector<ProofStep> steps = deadlineProof(late, thirtyDays, knownHolidays());
    QCOMPARE(find(steps, Rule::ExtensionTooLate)->date, day("2025-04-10"));
    QCOMPARE(find(steps, Rule::ExtensionTooLate)->facts.value(QStringLiteral("limit")), QStringLiteral("2025-04-10"));
    QCOMPARE(find(steps, Rule::PromiseNoticeTooLate)->facts.value(QStringLiteral("limit")), QStringLiteral("2025-04-09"));
    QVERIFY(!find(steps, Rule::ExtensionInTime) && !find(steps, Rule::PromiseExtended) && !find(steps, Rule::InternalTarget));
    const ClockRules fourWeeks{Promise{28, std::nullopt}, CalendarChoice::Strict, Suspension::Counts};
    QVERIFY(find(deadlineProof({day("2025-03-10"), {}, day("2025-03-20")}, fourWeeks, knownHolidays()), Rule::PromiseKnowsNoExtension));
    QVERIFY(!find(deadlineProof(late, fourWeeks, knownHolidays()), Rule::PromiseKnowsNoExtension)); // it moves nothing
}

void DeadlineProofTest::openAndIgnoredPauses()
{
    const ClockFacts open{day("2025-03-03"), {{PauseGround::Identity, day("2025-03-05"), {}}}, {}};
    const std::vector<ProofStep> steps = deadlineProof(open, {}, knownHolidays());
    // Until that day the person must be told that nothing can be done yet, and why.
    QCOMPARE(find(steps, Rule::PauseOpen)->date, day("2025-04-03"));
    QCOMPARE(find(steps, Rule::PauseOpen)->source, QStringLiteral("AVG 12(2), 12(4)"));
    QVERIFY(!find(steps, Rule::PauseAdded) && !find(steps, Rule::WithoutPause));

    const ClockFacts answered{day("2025-03-03"), {{PauseGround::Identity, day("2025-03-05"), day("2025-03-08")}}, {}};
    const ClockRules ignored{std::nullopt, CalendarChoice::Strict, Suspension::Ignored};
    const std::vector<ProofStep> without = deadlineProof(answered, ignored, knownHolidays());
    QCOMPARE(find(without, Rule::PauseIgnored)->facts.value(QStringLiteral("days")), QStringLiteral("3"));
    QVERIFY(!find(without, Rule::PauseAdded));
}

void DeadlineProofTest::whatStandsBesideTheDates()
{
    const ProofBackground background{QStringLiteral("oosterpoort 2021"), day("2021-06-01"), {Right::Access, Right::MarketingObjection, Right::WithdrawConsent}};
    const std::vector<ProofStep> steps = deadlineProof({day("2021-05-10"), {}, {}}, {}, knownHolidays(), background);
    QCOMPARE(find(steps, Rule::OlderThanStatement)->facts.value(QStringLiteral("from")), QStringLiteral("2021-06-01"));
    QStringList atOnce;
    for (const ProofStep &step : steps) {
        if (step.rule == Rule::WorksAtOnce)
            atOnce.append(step.source);
    }
    QCOMPARE(atOnce, (QStringList{QStringLiteral("AVG 21(3)"), QStringLiteral("AVG 7(3)")}));
    QVERIFY(!find(deadlineProof({day("2021-06-01"), {}, {}}, {}, knownHolidays(), background), Rule::OlderThanStatement));

    const auto outside = [](std::vector<Right> rights) {
        QStringList words;
        for (const ProofStep &step : deadlineProof({day("2026-05-11"), {}, {}}, {}, knownHolidays(), {{}, {}, std::move(rights)})) {
            if (step.rule == Rule::OutsideTheTerm)
                words.append(step.facts.value(QStringLiteral("right")));
        }
        return words;
    };
    QCOMPARE(outside({Right::Complaint}), QStringList{QStringLiteral("complaint")});
    const std::vector<ProofStep> guide = deadlineProof({day("2026-05-11"), {}, {}}, {}, knownHolidays(), {{}, {}, {Right::Complaint}});
    QVERIFY2(!find(guide, Rule::NoticeLimit), "nothing can be extended");
    QVERIFY(find(guide, Rule::Bound)->facts.contains(QStringLiteral("guide")));
    QVERIFY(!find(deadlineProof({day("2026-05-11"), {}, {}}, {}, knownHolidays(), {{}, {}, {Right::Complaint, Right::Access}}), Rule::Bound)->facts.contains(QStringLiteral("guide")));
    QCOMPARE(outside({Right::Information, Right::Access}), QStringList{QStringLiteral("information")});
    QCOMPARE(outside({Right::Objection, Right::AutomatedDecision, Right::WithdrawConsent}), QStringList{});

    QCOMPARE(find(deadlineProof({day("2022-11-10"), {}, {}}, {}, knownHolidays()), Rule::YearWithoutDecree)->facts.value(QStringLiteral("era")), QStringLiteral("before"));
    QVERIFY(!find(deadlineProof({day("2028-11-10"), {}, {}}, {}, knownHolidays()), Rule::YearWithoutDecree));
    // Saturday 30 December 2028 rolls into a year without a decree.
    const auto rolledInto = find(deadlineProof({day("2028-11-30"), {}, {}}, {}, knownHolidays()), Rule::YearWithoutDecree);
    QCOMPARE(rolledInto->facts.value(QStringLiteral("year")), QStringLiteral("2029"));
    QCOMPARE(rolledInto->facts.value(QStringLiteral("calendar")), QStringLiteral("strict"));
}

// Received on 23 October 2026: day 30 is a Sunday and is not rolled, the month ends on Monday 23 November.
void DeadlineProofTest::thePromiseHasALimitOfItsOwn()
{
    const QString limit = QStringLiteral("notice-by");
    const auto counted = [](const ClockFacts &facts) { return find(deadlineProof(facts, thirtyDays, knownHolidays()), Rule::PromiseCounted).value(); };
    QCOMPARE(counted({day("2026-10-23"), {}, std::nullopt}).facts.value(limit), QStringLiteral("2026-11-22"));
    QVERIFY(!counted({day("2026-11-02"), {}, std::nullopt}).facts.contains(limit)); // both on 2 December
    QVERIFY(!counted({day("2026-10-23"), {}, day("2026-11-02")}).facts.contains(limit));
    // What ends first is named with its own source.
    const auto sourceOfTheEnd = [](const ClockRules &rules) {
        return find(deadlineProof({day("2026-10-23"), {}, std::nullopt}, rules, knownHolidays()), Rule::Bound)->source;
    };
    QCOMPARE(sourceOfTheEnd(thirtyDays), QStringLiteral("privacyverklaring"));
    QCOMPARE(sourceOfTheEnd({}), QStringLiteral("AVG 12(3)"));
}

void DeadlineProofTest::everyStepHasADateAndASource()
{
    GeneratedCases cases(8);
    const ProofBackground background{QStringLiteral("own 1.0"), day("2024-01-01"), {Right::WithdrawConsent}};
    for (int i = 0; i < 3000; ++i) {
        for (const ProofStep &step : deadlineProof(cases.facts(), cases.rules(), knownHolidays(), background)) {
            QVERIFY(step.date.isValid());
            QVERIFY2(!step.source.isEmpty(), qPrintable(toWord(step.rule)));
        }
    }
}

void DeadlineProofTest::cannotDifferFromTheClocks()
{
    GeneratedCases cases(9);
    for (int i = 0; i < 5000; ++i) {
        const ClockFacts facts = cases.facts();
        const ClockRules rules = cases.rules();
        const std::vector<ProofStep> steps = deadlineProof(facts, rules, knownHolidays());
        const TwoClocks clocks = twoClocks(facts, rules, knownHolidays());
        QCOMPARE(find(steps, Rule::StatutoryDue)->date, clocks.statutoryDue);
        QCOMPARE(find(steps, Rule::NoticeLimit)->date, clocks.noticeBy);
        QCOMPARE(find(steps, Rule::Bound)->date, clocks.due);
        QCOMPARE(find(steps, Rule::ExtensionInTime).has_value(), clocks.extended);
        QCOMPARE(find(steps, Rule::PromiseExtended).has_value(), clocks.promiseExtended);
        QCOMPARE(find(steps, Rule::PauseOpen).has_value(), clocks.pauseOpen);
        const auto promised = find(steps, Rule::PromiseDue);
        QCOMPARE(promised ? std::optional(promised->date) : std::nullopt, clocks.promiseDue);
        const auto without = find(steps, Rule::WithoutPause);
        QCOMPARE(without ? without->date : clocks.due, clocks.dueWithoutPause);
    }
}

// A reader with pencil and calendar follows the steps from top to bottom and reaches the same day.
void DeadlineProofTest::canBeRecomputedByHand()
{
    GeneratedCases cases(10);
    for (int i = 0; i < 3000; ++i) {
        QDate running;
        for (const ProofStep &step : deadlineProof(cases.facts(), cases.rules(), knownHolidays())) {
            const auto fact = [&step](const char *name) { return step.facts.value(QString::fromLatin1(name)); };
            if (step.rule == Rule::OneMonth || step.rule == Rule::ExtensionInTime || step.rule == Rule::PauseCapped) {
                running = step.date;
            } else if (step.rule == Rule::MonthEnd) {
                QCOMPARE(step.date, running);
                QCOMPARE(step.date.day(), step.date.daysInMonth());
                QVERIFY(fact("day").toInt() > step.date.day());
            } else if (step.rule == Rule::PauseAdded) {
                QCOMPARE(qint64(fact("days").toInt()), day(qPrintable(fact("from"))).daysTo(day(qPrintable(fact("until")))));
                running = running.addDays(fact("days").toInt());
                QCOMPARE(step.date, running);
            } else if (step.rule == Rule::RolledForward) {
                QCOMPARE(day(qPrintable(fact("skipped"))), running);
                running = running.addDays(1);
                QCOMPARE(step.date, running);
            } else if (step.rule == Rule::StatutoryDue) {
                QCOMPARE(step.date, running);
            }
        }
    }
}

void DeadlineProofTest::thePetitionToTheCourt()
{
    QCOMPARE(written(courtPetitionProof(day("2026-02-20"), knownHolidays())),
             lines("receipt 2026-02-20\n"
                   "petition-weeks 2026-04-03 from=2026-02-20 weeks=6\n"
                   "rolled-forward 2026-04-04 kind=equated-by-law name=good-friday skipped=2026-04-03\n"
                   "rolled-forward 2026-04-05 kind=saturday name= skipped=2026-04-04\n"
                   "rolled-forward 2026-04-06 kind=sunday name= skipped=2026-04-05\n"
                   "rolled-forward 2026-04-07 kind=holiday name=easter-monday skipped=2026-04-06\n"
                   "statutory-due 2026-04-07"));
    for (const ProofStep &step : courtPetitionProof(day("2030-03-08"), knownHolidays()))
        QVERIFY(!step.source.isEmpty());
    QVERIFY(find(courtPetitionProof(day("2030-03-08"), knownHolidays()), Rule::YearWithoutDecree));
}

QTEST_GUILESS_MAIN(DeadlineProofTest)
#include "tst_deadlineproof.moc"
