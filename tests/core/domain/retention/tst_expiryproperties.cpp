// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every rule, whatever its bounds, and the days against a second calculation.
#include "core/domain/retention/expiry.h"
#include "tests/support/clockoracle.h"
#include "tests/support/legaldays.h"
#include "tests/support/retentionrules.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace balie;

namespace {

// A period as the oracle counts it.
struct Span
{
    int months = 0;
    int days = 0;
    bool endOfYear = false;
};

// Rules with every kind of bound, and what the oracle needs to know of them.
struct GeneratedRule
{
    RetentionRule rule;
    struct Ceiling
    {
        Span span;
        bool advises = false;  // an authority does, and it is no law
        bool ownEvent = false; // it is counted from the event of the promise
    };

    std::optional<Span> floor;
    std::vector<Ceiling> ceilings;
    std::optional<Span> choice;
    bool reasoned = false;
};

class GeneratedRules
{
public:
    explicit GeneratedRules(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool sometimes() { return upTo(1) == 1; }
    QDate dayIn(int from, int years) { return QDate(from, 1, 1).addDays(upTo(years * 365)); }

    Span span()
    {
        static const Span spans[] = {{0, 0}, {0, 28}, {0, 42}, {1, 0}, {3, 0}, {6, 0}, {12, 0}, {13, 1}, {15, 0}, {24, 0}, {60, 0}, {84, 0}, {108, 0}, {240, 0}};
        Span chosenSpan = spans[upTo(int(std::size(spans)) - 1)];
        chosenSpan.endOfYear = sometimes();
        return chosenSpan;
    }

    GeneratedRule rule()
    {
        GeneratedRule made;
        made.rule = ruleOf("", "");
        if (sometimes()) {
            made.floor = span();
            made.rule.floor = bound(termOf(*made.floor), BoundOrigin::Law);
        }
        for (int i = upTo(2); i > 0; --i) {
            const bool advises = sometimes();
            made.ceilings.push_back({span(), advises, !advises && sometimes()});
            made.rule.ceilings.push_back(bound(termOf(made.ceilings.back().span), advises ? BoundOrigin::Guidance : BoundOrigin::Statement));
            if (made.ceilings.back().ownEvent)
                made.rule.ceilings.back().event = RetentionTrigger::RegistrationEnded;
        }
        if (sometimes()) {
            made.choice = span();
            made.reasoned = sometimes();
            made.rule.chosen = chosen(termOf(*made.choice), made.reasoned ? "want" : " ");
        }
        made.rule.leeway = allValues<StatementLeeway>().at(std::size_t(upTo(2)));
        return made;
    }

    std::vector<Hold> holds()
    {
        std::vector<Hold> some;
        for (int i = upTo(2); i > 0; --i) {
            const QDate from = dayIn(2020, 20);
            some.push_back(holdOf(allValues<HoldKind>().at(std::size_t(upTo(5))), from, sometimes() ? std::optional(from.addDays(upTo(900))) : std::nullopt));
        }
        return some;
    }

private:
    static RetentionTerm termOf(const Span &span)
    {
        const QString text = QStringLiteral("P%1M%2D").arg(span.months).arg(span.days);
        return {Period::from(text).value(), span.endOfYear ? TermStart::EndOfYear : TermStart::Day};
    }

    std::mt19937 m_random;
};

oracle::Day lastDay(const Span &span, QDate trigger)
{
    const oracle::Day start = oracle::number(span.endOfYear ? oracle::Civil{trigger.year(), 12, 31} : oracle::Civil{trigger.year(), trigger.month(), trigger.day()});
    return oracle::monthEnd(start, span.months) + span.days;
}

// The same question asked the other way round: the first day, walking on from the trigger, on which nothing keeps it
// any more. Without a bound or a choice there is none.
std::optional<oracle::Day> walkedLastDay(const GeneratedRule &made, const TriggerDays &days)
{
    const QDate trigger = days.category;
    const std::optional<oracle::Day> floorDay = made.floor ? std::optional(lastDay(*made.floor, trigger)) : std::nullopt;
    const std::optional<oracle::Day> choiceDay = made.choice ? std::optional(lastDay(*made.choice, trigger)) : std::nullopt;
    std::vector<oracle::Day> ceilingDays;
    for (const GeneratedRule::Ceiling &ceiling : made.ceilings) {
        if (!(ceiling.advises && made.reasoned) && (!ceiling.ownEvent || days.promise))
            ceilingDays.push_back(lastDay(ceiling.span, ceiling.ownEvent ? *days.promise : trigger));
    }
    if (!floorDay && ceilingDays.empty() && !choiceDay)
        return std::nullopt;
    oracle::Day day = oracle::number({2000, 1, 1});
    for (;; ++day) {
        const bool mustStay = floorDay && day < *floorDay;
        const bool mustGo = std::any_of(ceilingDays.begin(), ceilingDays.end(), [day](oracle::Day last) { return last <= day; });
        const bool wished = choiceDay ? day < *choiceDay : !ceilingDays.empty();
        if (!mustStay && (mustGo || !wished))
            return day;
    }
}

QDate date(oracle::Day day)
{
    const oracle::Civil civil = oracle::civil(day);
    return QDate(civil.year, civil.month, civil.day);
}

constexpr int manyRules = 4000;

} // namespace

class ExpiryPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithASecondCalculation();
    void neverBeforeTheFloor();
    void aHoldNeverMakesItGoEarlier();
    void aLaterTriggerNeverEndsEarlier();
    void everyDayOfTwoYearsAgrees();
};

void ExpiryPropertiesTest::agreesWithASecondCalculation()
{
    GeneratedRules rules(20250630);
    int conflicts = 0, without = 0;
    for (int i = 0; i < manyRules; ++i) {
        const GeneratedRule made = rules.rule();
        const QDate trigger = rules.dayIn(2019, 12);
        const TriggerDays days(trigger, rules.sometimes() ? std::optional(rules.dayIn(2015, 16)) : std::nullopt);
        const Expiry expiry = expiryOf(made.rule, days, {}, rules.dayIn(2019, 25));
        const auto other = walkedLastDay(made, days);
        QCOMPARE(expiry.lastDay, other ? std::optional(date(*other)) : std::nullopt);
        bool collides = false;
        for (const GeneratedRule::Ceiling &ceiling : made.ceilings) {
            const std::optional<QDate> from = ceiling.ownEvent ? days.promise : trigger;
            collides = collides || (made.floor && from && lastDay(ceiling.span, *from) < lastDay(*made.floor, trigger));
        }
        QCOMPARE(expiry.conflict.has_value(), collides);
        conflicts += collides;
        without += !expiry.lastDay;
    }
    QVERIFY(conflicts > 200 && without > 50);
}

void ExpiryPropertiesTest::neverBeforeTheFloor()
{
    GeneratedRules rules(52);
    int seen = 0;
    for (int i = 0; i < manyRules; ++i) {
        const GeneratedRule made = rules.rule();
        if (!made.floor)
            continue;
        const QDate trigger = rules.dayIn(2019, 12);
        const QDate floorDay = date(lastDay(*made.floor, trigger));
        QVERIFY(!expiryOf(made.rule, trigger, rules.holds(), floorDay).mayBeDestroyed());
        const QDate before = std::min(floorDay, trigger.addDays(rules.upTo(4000)));
        QVERIFY(!expiryOf(made.rule, trigger, rules.holds(), before).mayBeDestroyed());
        seen += expiryOf(made.rule, trigger, {}, floorDay.addDays(1)).mayBeDestroyed();
    }
    QVERIFY(seen > 500); // and often as soon as it is over
}

void ExpiryPropertiesTest::aHoldNeverMakesItGoEarlier()
{
    GeneratedRules rules(18);
    int held = 0;
    for (int i = 0; i < manyRules; ++i) {
        const RetentionRule rule = rules.rule().rule;
        const std::optional<QDate> trigger = rules.upTo(9) > 0 ? std::optional(rules.dayIn(2019, 12)) : std::nullopt;
        const QDate today = rules.dayIn(2020, 25);
        const std::vector<Hold> holds = rules.holds();
        const Expiry without = expiryOf(rule, trigger, {}, today);
        const Expiry with = expiryOf(rule, trigger, holds, today);
        QVERIFY(!with.mayBeDestroyed() || without.mayBeDestroyed());
        QCOMPARE(with.lastDay, without.lastDay);
        const bool stands = std::any_of(holds.begin(), holds.end(), [today](const Hold &hold) { return hold.standsOn(today); });
        QCOMPARE(with.state == ExpiryState::OnHold, stands);
        held += stands && without.mayBeDestroyed();
    }
    QVERIFY(held > 200);
}

void ExpiryPropertiesTest::aLaterTriggerNeverEndsEarlier()
{
    GeneratedRules rules(365);
    for (int i = 0; i < manyRules; ++i) {
        const RetentionRule rule = rules.rule().rule;
        const QDate early = rules.dayIn(2019, 12);
        const QDate late = early.addDays(rules.upTo(500));
        const QDate today = rules.dayIn(2019, 25);
        const Expiry one = expiryOf(rule, early, {}, today);
        const Expiry other = expiryOf(rule, late, {}, today);
        QCOMPARE(one.lastDay.has_value(), other.lastDay.has_value());
        QVERIFY(!one.lastDay || *one.lastDay <= *other.lastDay);
        QVERIFY(!other.mayBeDestroyed() || one.mayBeDestroyed());
    }
}

void ExpiryPropertiesTest::everyDayOfTwoYearsAgrees()
{
    const Span spans[] = {{12, 0}, {24, 0}, {84, 0, true}, {0, 28}, {3, 0}, {108, 0, true}, {0, 0}};
    for (QDate trigger(2023, 12, 1); trigger < QDate(2025, 3, 2); trigger = trigger.addDays(1)) {
        for (const Span &span : spans) {
            const RetentionTerm term{Period::from(QStringLiteral("P%1M%2D").arg(span.months).arg(span.days)).value(),
                                     span.endOfYear ? TermStart::EndOfYear : TermStart::Day};
            QCOMPARE(term.lastDay(trigger), date(lastDay(span, trigger)));
        }
    }
}

QTEST_GUILESS_MAIN(ExpiryPropertiesTest)
#include "tst_expiryproperties.moc"
