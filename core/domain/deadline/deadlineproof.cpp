// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/deadlineproof.h"

#include "core/domain/calendar/period.h"
#include "core/domain/deadline/legalterm.h"

#include <QStringList>

#include <algorithm>

namespace balie {

namespace {

using Rule = ProofStep::Rule;
using Facts = QMap<QString, QString>;

const QString articleTwelve = QStringLiteral("AVG 12(3)");
const QString dayNotCounted = QStringLiteral("Vo. 1182/71 art. 3(1)");
const QString lastDay = QStringLiteral("Vo. 1182/71 art. 3(2)(c)");
const QString rollsOn = QStringLiteral("Vo. 1182/71 art. 3(4)");
const QString dutchRoll = QStringLiteral("Atw art. 1(1)");
const QString suspension = QStringLiteral("EDPB 01/2022, 159");
const QString tellInTime = QStringLiteral("EDPB 01/2022, 157, 162");
const QString decrees = QStringLiteral("Atw art. 3(3)");
const Facts guide{{QStringLiteral("guide"), QStringLiteral("yes")}};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString groundWords(const std::vector<PauseGround> &grounds)
{
    QStringList words;
    std::transform(grounds.begin(), grounds.end(), std::back_inserter(words), [](PauseGround ground) { return toWord(ground); });
    return words.join(u',');
}

QString statementOf(const ProofBackground &background)
{
    return background.statement.isEmpty() ? QStringLiteral("privacyverklaring") : background.statement;
}

// Writes the sheet from top to bottom; every function adds the lines of one part of it.
class Sheet
{
public:
    Sheet(HolidayCalendar::Days days, const HolidayCalendar &holidays) : m_holidays(holidays), m_days(days) {}

    void receipt(const ClockFacts &facts, const ProofBackground &background);
    void law(const ClockFacts &facts, const LawTerm &law);
    void pauses(const ClockFacts &facts, const ClockRules &rules, const LawTerm &law);
    void openPauses(const ClockFacts &facts, QDate due);
    void promise(const Promise &promise, const ClockFacts &facts, const ClockRules &rules, const QString &statement);
    void promiseForOthers(int days, const ClockFacts &facts, const QString &statement);
    void promiseNotice(const Promise &promise, const PromiseTerm &term, const ClockFacts &facts, const QString &statement);
    void outcome(const TwoClocks &clocks, const ProofBackground &background);
    void internalTarget(const LawTerm &law);
    void petition(QDate answerReceived);
    void rolled(QDate from, const QString &source);
    void undecreedYears(QDate from, QDate to);
    void add(Rule rule, QDate date, const QString &source, Facts facts = {});

    std::vector<ProofStep> take() { return std::move(m_steps); }

private:
    void monthEnd(QDate counted, QDate from);
    void noticeLimit(const LawTerm &law);

    const HolidayCalendar &m_holidays;
    HolidayCalendar::Days m_days;
    int m_lawMonths = 1;
    QDate m_lawNoticeBy;
    bool m_isGuide = false; // the law sets no term for anything that is asked: nothing binds, and nothing can be extended
    std::vector<ProofStep> m_steps;
};

void Sheet::add(Rule rule, QDate date, const QString &source, Facts facts)
{
    m_steps.push_back({rule, date, source, std::move(facts)});
}

void Sheet::receipt(const ClockFacts &facts, const ProofBackground &background)
{
    add(Rule::Receipt, facts.received, dayNotCounted);
    if (background.statementFrom && facts.received < *background.statementFrom) {
        add(Rule::OlderThanStatement, facts.received, statementOf(background),
            {{QStringLiteral("statement"), background.statement}, {QStringLiteral("from"), iso(*background.statementFrom)}});
    }
    m_isGuide = !background.rights.empty() && std::none_of(background.rights.begin(), background.rights.end(), isUnderAnswerTerm);
    for (Right right : background.rights) {
        if (worksAtOnce(right)) {
            const QString article = right == Right::MarketingObjection ? QStringLiteral("21(3)") : articleOf(right);
            add(Rule::WorksAtOnce, facts.received, QStringLiteral("AVG ") + article, {{QStringLiteral("right"), toWord(right)}});
        } else if (!isUnderAnswerTerm(right)) {
            add(Rule::OutsideTheTerm, facts.received, articleTwelve, {{QStringLiteral("right"), toWord(right)}});
        }
    }
}

void Sheet::monthEnd(QDate counted, QDate from)
{
    if (counted.day() != from.day())
        add(Rule::MonthEnd, counted, lastDay, {{QStringLiteral("day"), QString::number(from.day())}});
}

void Sheet::noticeLimit(const LawTerm &law)
{
    Facts facts{{QStringLiteral("month-end"), iso(law.oneMonth)}};
    if (law.noticeBy != law.oneMonth) {
        QStringList skipped;
        for (QDate day = law.oneMonth; day < law.noticeBy; day = day.addDays(1))
            skipped.append(iso(day));
        facts.insert(QStringLiteral("skipped"), skipped.join(u','));
        // Backwards on the fullest calendar, so that the warning never comes on a day off.
        facts.insert(QStringLiteral("warn-from"), iso(m_holidays.rollBack(law.oneMonth, HolidayCalendar::Days::Atw)));
    }
    add(Rule::NoticeLimit, law.noticeBy, articleTwelve, std::move(facts));
}

void Sheet::law(const ClockFacts &facts, const LawTerm &law)
{
    m_lawMonths = law.months;
    m_lawNoticeBy = law.noticeBy;
    add(Rule::OneMonth, law.oneMonth, articleTwelve, {{QStringLiteral("from"), iso(facts.received)}});
    monthEnd(law.oneMonth, facts.received);
    if (!m_isGuide)
        noticeLimit(law);
    if (!facts.extensionTold)
        return;
    const Facts notice{{QStringLiteral("told"), iso(*facts.extensionTold)}, {QStringLiteral("limit"), iso(law.noticeBy)}};
    if (law.months > 1) {
        add(Rule::ExtensionInTime, law.monthEnd, articleTwelve, notice);
        monthEnd(law.monthEnd, facts.received);
    } else {
        add(Rule::ExtensionTooLate, law.monthEnd, tellInTime, notice);
    }
}

void Sheet::pauses(const ClockFacts &facts, const ClockRules &rules, const LawTerm &law)
{
    if (rules.suspension == Suspension::Ignored) {
        const int days = countPauses(facts.pauses, facts.received).days();
        if (days > 0)
            add(Rule::PauseIgnored, law.monthEnd, suspension, {{QStringLiteral("days"), QString::number(days)}});
        return;
    }
    QDate running = law.monthEnd;
    for (const Standstill &standstill : law.pauses.standstills) {
        running = running.addDays(standstill.days());
        add(Rule::PauseAdded, running, suspension,
            {{QStringLiteral("from"), iso(standstill.from)},
             {QStringLiteral("until"), iso(standstill.until)},
             {QStringLiteral("days"), QString::number(standstill.days())},
             {QStringLiteral("grounds"), groundWords(standstill.grounds)}});
    }
    if (law.cap) {
        add(Rule::PauseCapped, *law.cap, suspension,
            {{QStringLiteral("answered"), iso(*law.pauses.lastIdentityAnswer)},
             {QStringLiteral("months"), QString::number(law.months)}});
    }
}

void Sheet::rolled(QDate from, const QString &source)
{
    QDate day = from;
    while (const std::optional<DayOff> off = m_holidays.dayOff(day, m_days)) {
        const QDate next = day.addDays(1);
        add(Rule::RolledForward, next, source,
            {{QStringLiteral("skipped"), iso(day)}, {QStringLiteral("kind"), toWord(off->kind)}, {QStringLiteral("name"), off->name}});
        day = next;
    }
    add(Rule::StatutoryDue, day, source == rollsOn ? articleTwelve : QStringLiteral("UAVG 35(2)"), m_isGuide ? guide : Facts());
}

void Sheet::openPauses(const ClockFacts &facts, QDate due)
{
    for (const Pause &pause : facts.pauses) {
        if (!pause.until) {
            add(Rule::PauseOpen, due, QStringLiteral("AVG 12(2), 12(4)"),
                {{QStringLiteral("asked"), iso(pause.from)}, {QStringLiteral("ground"), toWord(pause.ground)}});
        }
    }
}

void Sheet::promiseNotice(const Promise &promise, const PromiseTerm &term, const ClockFacts &facts, const QString &statement)
{
    Facts notice{{QStringLiteral("told"), iso(*facts.extensionTold)}};
    if (!promise.extensionDays) {
        add(Rule::PromiseKnowsNoExtension, term.counted, statement, std::move(notice));
        return;
    }
    notice.insert(QStringLiteral("limit"), iso(*term.noticeBy));
    notice.insert(QStringLiteral("days"), QString::number(*promise.extensionDays));
    add(term.extended ? Rule::PromiseExtended : Rule::PromiseNoticeTooLate, term.extendedTo, statement, std::move(notice));
}

void Sheet::promise(const Promise &promise, const ClockFacts &facts, const ClockRules &rules, const QString &statement)
{
    const PromiseTerm term = termOfPromise(promise, facts, rules);
    Facts counted{{QStringLiteral("from"), iso(facts.received)}, {QStringLiteral("days"), QString::number(promise.days)}};
    // The promise has a limit of its own for the notice; said where it is another day than the law's.
    if (term.noticeBy && *term.noticeBy != m_lawNoticeBy && !facts.extensionTold)
        counted.insert(QStringLiteral("notice-by"), iso(*term.noticeBy));
    add(Rule::PromiseCounted, term.counted, statement, std::move(counted));
    // Where the promise knows no extension, a notice that moves nothing breaks nothing either.
    const bool lawExtended = m_lawMonths > 1;
    if (facts.extensionTold && (promise.extensionDays || lawExtended))
        promiseNotice(promise, term, facts, statement);
    if (term.pausedDays > 0)
        add(Rule::PromisePaused, term.due, suspension, {{QStringLiteral("days"), QString::number(term.pausedDays)}});
    add(Rule::PromiseDue, term.due, statement);
}

void Sheet::promiseForOthers(int days, const ClockFacts &facts, const QString &statement)
{
    add(Rule::PromiseForOthers, facts.received, statement, {{QStringLiteral("days"), QString::number(days)}});
}

void Sheet::outcome(const TwoClocks &clocks, const ProofBackground &background)
{
    Facts facts{{QStringLiteral("binding"), toWord(clocks.binding)}, {QStringLiteral("law"), iso(clocks.statutoryDue)}};
    if (clocks.promiseDue)
        facts.insert(QStringLiteral("promise"), iso(*clocks.promiseDue));
    else if (background.promisedForOthers)
        facts.insert(QStringLiteral("promised"), QStringLiteral("for-others"));
    if (m_isGuide && clocks.binding == Binding::Law)
        facts.insert(guide);
    add(Rule::Bound, clocks.due, clocks.binding == Binding::Promise ? statementOf(background) : articleTwelve, std::move(facts));
    if (clocks.dueWithoutPause != clocks.due)
        add(Rule::WithoutPause, clocks.dueWithoutPause, suspension);
}

void Sheet::internalTarget(const LawTerm &law)
{
    if (law.months == 1)
        return;
    // From 31 January: one month is 28 February, and two more 28 April; three months are 30 April.
    const QDate strict = monthsLater(law.oneMonth, law.months - 1);
    const QDate target = m_holidays.roll(strict.addDays(law.monthEnd.daysTo(law.unrolled)), m_days);
    if (target < law.due)
        add(Rule::InternalTarget, target, articleTwelve, {{QStringLiteral("month-end"), iso(strict)}});
}

void Sheet::petition(QDate answerReceived)
{
    add(Rule::Receipt, answerReceived, QStringLiteral("UAVG 35(2)"));
    const Period sixWeeks = Period::ofWeeks(6);
    add(Rule::PetitionWeeks, sixWeeks.after(answerReceived), QStringLiteral("UAVG 35(2)"),
        {{QStringLiteral("from"), iso(answerReceived)}, {QStringLiteral("weeks"), QString::number(sixWeeks.weeks())}});
    rolled(sixWeeks.after(answerReceived), dutchRoll);
}

void Sheet::undecreedYears(QDate from, QDate to)
{
    const QString calendar = toWord(m_days == HolidayCalendar::Days::Strict ? CalendarChoice::Strict : CalendarChoice::Atw);
    for (int year = from.year(); year <= to.year(); ++year) {
        if (m_holidays.isDecreed(year))
            continue;
        Facts facts{{QStringLiteral("year"), QString::number(year)}, {QStringLiteral("calendar"), calendar}};
        if (m_holidays.isBeforeDecrees(year))
            facts.insert(QStringLiteral("era"), QStringLiteral("before"));
        add(Rule::YearWithoutDecree, to, decrees, std::move(facts));
    }
}

} // namespace

std::vector<ProofStep> deadlineProof(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays,
                                     const ProofBackground &background)
{
    const LawTerm law = termOfLaw(facts, rules, holidays);
    Sheet sheet(daysOf(rules.calendar), holidays);
    sheet.receipt(facts, background);
    sheet.law(facts, law);
    sheet.pauses(facts, rules, law);
    sheet.rolled(law.unrolled, rollsOn);
    sheet.openPauses(facts, law.due);
    if (rules.promise)
        sheet.promise(*rules.promise, facts, rules, statementOf(background));
    else if (background.promisedForOthers)
        sheet.promiseForOthers(*background.promisedForOthers, facts, statementOf(background));
    sheet.outcome(twoClocks(facts, rules, holidays), background);
    sheet.internalTarget(law);
    sheet.undecreedYears(law.unrolled, law.due);
    return sheet.take();
}

std::vector<ProofStep> courtPetitionProof(QDate answerReceived, const HolidayCalendar &holidays)
{
    Sheet sheet(HolidayCalendar::Days::Atw, holidays);
    sheet.petition(answerReceived);
    const QDate unrolled = Period::ofWeeks(6).after(answerReceived);
    sheet.undecreedYears(unrolled, courtPetitionBy(answerReceived, holidays));
    return sheet.take();
}

} // namespace balie
