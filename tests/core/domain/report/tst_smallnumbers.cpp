// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No hidden number can be computed back: each value that it may have stays possible beside all that is said.
#include "core/domain/report/smallnumbers.h"

#include <QTest>

#include <random>

using namespace balie;

namespace {

constexpr int least = 5;

struct Range
{
    qint64 low = 0;
    qint64 high = 0;
};

using Lines = std::vector<std::pair<ReportPart, QString>>;

ReportFigures figuresOf(const std::vector<std::tuple<ReportPart, const char *, qint64>> &lines)
{
    ReportFigures figures{ReportPeriod::ofYear(2026)};
    for (const auto &[part, key, number] : lines) {
        figures.now.add(part, QString::fromLatin1(key), number);
        figures.before.add(part, QString::fromLatin1(key), number);
    }
    return figures;
}

// What somebody knows of the sum of some lines who believes that the one may be that value.
Range sumWith(const ReportCounts &counts, const Lines &lines, const std::pair<ReportPart, QString> &hidden, qint64 value)
{
    Range sum;
    for (const auto &line : lines) {
        const ReportNumber number = counts.number(line.first, line.second);
        sum.low += line == hidden ? value : number.low();
        sum.high += line == hidden ? value : number.high();
    }
    return sum;
}

Lines linesOf(const ReportCounts &counts, ReportPart part, const char *ending = "")
{
    Lines lines;
    for (const ReportLine &line : counts.of(part)) {
        if (line.key.endsWith(QLatin1String(ending)))
            lines.emplace_back(part, line.key);
    }
    return lines;
}

Lines together(Lines a, const Lines &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

// Which lines together are the same number.
struct Whole
{
    std::vector<Lines> ways;
    std::vector<Lines> atLeast; // together at least that number
};

std::vector<Whole> wholesOf(const ReportCounts &counts)
{
    const Lines received{{ReportPart::Received, QStringLiteral("cases")}};
    const Lines answered{{ReportPart::Answered, QStringLiteral("cases")}};
    const Lines number{{ReportPart::Disclosures, QStringLiteral("number")}};
    return {{{received, linesOf(counts, ReportPart::Channels)}, {linesOf(counts, ReportPart::Rights)}},
            {{answered, linesOf(counts, ReportPart::Promise), linesOf(counts, ReportPart::Law)}, {linesOf(counts, ReportPart::Outcomes)}},
            {{linesOf(counts, ReportPart::Refusals), together(linesOf(counts, ReportPart::Outcomes, "/refused"), linesOf(counts, ReportPart::Outcomes, "/partly"))}, {}},
            {{number, linesOf(counts, ReportPart::RecipientKinds), linesOf(counts, ReportPart::Purposes)}, {}}};
}

bool isPossible(const ReportCounts &counts, const std::pair<ReportPart, QString> &hidden, qint64 value)
{
    for (const Whole &whole : wholesOf(counts)) {
        Range all{0, 1'000'000};
        for (const Lines &way : whole.ways) {
            const Range sum = sumWith(counts, way, hidden, value);
            all = {std::max(all.low, sum.low), std::min(all.high, sum.high)};
        }
        if (all.low > all.high)
            return false;
        for (const Lines &way : whole.atLeast) {
            if (sumWith(counts, way, hidden, value).high < all.low)
                return false;
        }
    }
    return true;
}

bool isWhole(ReportPart part)
{
    return part == ReportPart::Received || part == ReportPart::Answered || part == ReportPart::Disclosures;
}

// The parts of a period as they could be: what adds up does.
ReportFigures drawn(std::mt19937 &random)
{
    std::uniform_int_distribution<qint64> few(0, 7);
    std::uniform_int_distribution<qint64> many(0, 40);
    std::uniform_int_distribution<int> coin(0, 2);
    const auto some = [&] { return coin(random) == 0 ? many(random) : few(random); };
    ReportFigures figures{ReportPeriod::ofYear(2026)};
    ReportCounts &counts = figures.now;
    const auto share = [&](qint64 whole, std::initializer_list<std::pair<ReportPart, const char *>> parts) {
        std::vector<qint64> each(parts.size(), 0);
        for (qint64 i = 0; i < whole; ++i)
            ++each[std::uniform_int_distribution<std::size_t>(0, parts.size() - 1)(random)];
        auto number = each.begin();
        for (const auto &[part, key] : parts)
            counts.add(part, QString::fromLatin1(key), *number++);
    };
    using P = ReportPart;
    const qint64 received = some() + some();
    counts.add(P::Received, QStringLiteral("cases"), received);
    share(received, {{P::Channels, "phone"}, {P::Channels, "email"}, {P::Channels, "letter"}});
    share(received + (coin(random) == 0 ? few(random) : 0), {{P::Rights, "access"}, {P::Rights, "erasure"}, {P::Rights, "objection"}, {P::Rights, "restriction"}});
    const qint64 answered = some() + some();
    counts.add(P::Answered, QStringLiteral("cases"), answered);
    share(answered, {{P::Law, "on-time"}, {P::Law, "on-time"}, {P::Law, "on-time"}, {P::Law, "late"}});
    share(answered, {{P::Promise, "on-time"}, {P::Promise, "late"}, {P::Promise, "none"}});
    share(answered, {{P::Outcomes, "access/granted"}, {P::Outcomes, "access/refused"}, {P::Outcomes, "erasure/partly"}, {P::Outcomes, "erasure/granted"}});
    const qint64 refused = counts.number(P::Outcomes, QStringLiteral("access/refused")).low() + counts.number(P::Outcomes, QStringLiteral("erasure/partly")).low();
    share(refused, {{P::Refusals, "legal-duty"}, {P::Refusals, "excessive"}, {P::Refusals, "other"}});
    const qint64 given = some();
    counts.add(P::Disclosures, QStringLiteral("number"), given);
    share(given, {{P::RecipientKinds, "contractor"}, {P::RecipientKinds, "police"}, {P::RecipientKinds, "care"}});
    share(given, {{P::Purposes, "maintenance"}, {P::Purposes, "legal-duty"}});
    counts.add(P::Disclosures, QStringLiteral("special"), given);
    figures.before = figures.now;
    return figures;
}

} // namespace

class SmallNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallOnesAreHidden();
    void aWholeTellsNothingOfItsParts();
    void noHiddenNumberComesBack();
    void whatIsLargeStays();
    void sharesAndDays();
    void monthsAndCases();
    void whatIsSaidHoldsTheTruth();
};

void SmallNumbersTest::smallOnesAreHidden()
{
    const ReportFigures hidden = withoutSmallNumbers(figuresOf({{ReportPart::Withdrawn, "cases", 3}, {ReportPart::Complaints, "authority", 4}, {ReportPart::Complaints, "court", 0},
                                                                {ReportPart::Complaints, "organisation", 5}, {ReportPart::Batches, "batches", 1}}));
    QCOMPARE(hidden.now.number(ReportPart::Withdrawn, QStringLiteral("cases")), ReportNumber::between(1, 4));
    QVERIFY(!hidden.now.number(ReportPart::Complaints, QStringLiteral("authority")).value());
    QCOMPARE(hidden.now.number(ReportPart::Complaints, QStringLiteral("court")).value(), std::optional<qint64>(0));
    QCOMPARE(hidden.now.number(ReportPart::Complaints, QStringLiteral("organisation")).value(), std::optional<qint64>(5));
    QCOMPARE(hidden.now.sum(ReportPart::Complaints), ReportNumber::between(6, 9));
    QCOMPARE(hidden.now.number(ReportPart::Batches, QStringLiteral("batches")).value(), std::optional<qint64>(1)); // of no person
    QCOMPARE(hidden.before.number(ReportPart::Withdrawn, QStringLiteral("cases")), ReportNumber::between(1, 4));
    QCOMPARE(withoutSmallNumbers(figuresOf({{ReportPart::Withdrawn, "cases", 3}}), 3).now.number(ReportPart::Withdrawn, QStringLiteral("cases")).value(), std::optional<qint64>(3));
}

// 40 + 9 + 2: 51 would tell the 2.
void SmallNumbersTest::aWholeTellsNothingOfItsParts()
{
    const ReportFigures hidden = withoutSmallNumbers(figuresOf({{ReportPart::Received, "cases", 51}, {ReportPart::Channels, "phone", 40}, {ReportPart::Channels, "email", 9},
                                                                {ReportPart::Channels, "counter", 2}, {ReportPart::Rights, "access", 51}}));
    QCOMPARE(hidden.now.number(ReportPart::Received, QStringLiteral("cases")), ReportNumber::between(50, 53));
    QCOMPARE(hidden.now.number(ReportPart::Channels, QStringLiteral("phone")).value(), std::optional<qint64>(40));
    // 46 + 4 of one right each: as 50 requests came in, the hidden one would have to be 4.
    const ReportFigures bound = withoutSmallNumbers(
        figuresOf({{ReportPart::Received, "cases", 50}, {ReportPart::Channels, "phone", 50}, {ReportPart::Rights, "access", 46}, {ReportPart::Rights, "erasure", 4}}));
    QCOMPARE(bound.now.number(ReportPart::Received, QStringLiteral("cases")).value(), std::optional<qint64>(50));
    QVERIFY(!bound.now.number(ReportPart::Rights, QStringLiteral("access")).isExact());
}

void SmallNumbersTest::noHiddenNumberComesBack()
{
    std::mt19937 random(20261125);
    int hidden = 0;
    for (int round = 0; round < 3000; ++round) {
        const ReportFigures truth = drawn(random);
        const ReportFigures shown = withoutSmallNumbers(truth);
        for (const ReportRow &row : rowsOf(truth)) {
            const std::optional<qint64> number = row.number.value();
            if (!number || *number < 1 || *number >= least || isByMonth(row.part))
                continue;
            ++hidden;
            QVERIFY(!shown.now.number(row.part, row.key).isExact());
            if (isWhole(row.part))
                continue; // which its parts say already
            for (qint64 value = 1; value < least; ++value)
                QVERIFY2(isPossible(shown.now, {row.part, row.key}, value), qPrintable(QStringLiteral("round %1: %2/%3 cannot be %4").arg(round).arg(toWord(row.part), row.key).arg(value)));
        }
        const ReportNumber all = shown.now.number(ReportPart::Disclosures, QStringLiteral("number"));
        QVERIFY(shown.now.number(ReportPart::Disclosures, QStringLiteral("special")).low() <= all.low()); // all of it special says how much all is
    }
    QVERIFY2(hidden > 5000, "too little was hidden to prove anything");
}

void SmallNumbersTest::whatIsLargeStays()
{
    ReportFigures large = figuresOf({{ReportPart::Received, "cases", 80}, {ReportPart::Channels, "phone", 40}, {ReportPart::Channels, "email", 40}, {ReportPart::Rights, "access", 80},
                                     {ReportPart::Months, "2026-01", 80}, {ReportPart::Open, "late", 0}});
    const ReportFigures shown = withoutSmallNumbers(large);
    for (const ReportRow &row : rowsOf(large))
        QCOMPARE(shown.now.number(row.part, row.key), row.number);
    QCOMPARE(shown.least, 5);
    QVERIFY(!shown.before.number(ReportPart::Open, QStringLiteral("late")).isSaid()); // with the rest it tells who withdrew
}

void SmallNumbersTest::sharesAndDays()
{
    const auto answered = [](qint64 onTime, qint64 late) {
        return figuresOf({{ReportPart::Answered, "cases", onTime + late}, {ReportPart::Law, "on-time", onTime}, {ReportPart::Law, "late", late}, {ReportPart::Promise, "none", onTime + late},
                          {ReportPart::Days, "median", 12}, {ReportPart::Days, "slowest", 60}});
    };
    QCOMPARE(answered(199, 1).shareOnTime(ReportPart::Law, answered(199, 1).now), ReportNumber::exactly(99));
    const ReportFigures few = withoutSmallNumbers(answered(4, 0));
    QVERIFY(!few.shareOnTime(ReportPart::Law, few.now).isSaid());
    QVERIFY(!few.now.number(ReportPart::Days, QStringLiteral("median")).isSaid());
    const ReportFigures one = withoutSmallNumbers(answered(49, 1));
    const ReportNumber share = one.shareOnTime(ReportPart::Law, one.now);
    QVERIFY(share.isSaid() && share.low() <= 92 && share.high() >= 98); // as if 4 of 53 were late, or 1 of 50
    QCOMPARE(one.now.number(ReportPart::Days, QStringLiteral("median")).value(), std::optional<qint64>(12));
    QVERIFY(!one.now.number(ReportPart::Days, QStringLiteral("slowest")).isSaid());
    QVERIFY(!answered(0, 0).shareOnTime(ReportPart::Law, answered(0, 0).now).isSaid());
}

void SmallNumbersTest::monthsAndCases()
{
    ReportFigures figures = figuresOf({{ReportPart::Received, "cases", 16}, {ReportPart::Channels, "phone", 16}, {ReportPart::Rights, "access", 16}, {ReportPart::Months, "2026-01", 14},
                                       {ReportPart::Months, "2026-02", 2}, {ReportPart::MonthsLate, "2026-01", 9}, {ReportPart::MonthMedians, "2026-01", 9}});
    figures.slowest = {{QStringLiteral("W-2026-0001"), 60}};
    const ReportFigures shown = withoutSmallNumbers(figures);
    QVERIFY(shown.slowest.empty());
    for (const ReportPart part : {ReportPart::Months, ReportPart::MonthsLate, ReportPart::MonthMedians}) {
        for (const ReportLine &line : shown.now.of(part))
            QVERIFY(!line.number.isSaid());
    }
}

// It hides, and does not lie.
void SmallNumbersTest::whatIsSaidHoldsTheTruth()
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const ReportFigures truth = drawn(random);
        const ReportFigures shown = withoutSmallNumbers(truth);
        for (const ReportRow &row : rowsOf(truth)) {
            const ReportNumber said = shown.now.number(row.part, row.key);
            QVERIFY(!said.isSaid() || (said.low() <= row.number.low() && row.number.low() <= said.high()));
        }
    }
}

QTEST_GUILESS_MAIN(SmallNumbersTest)
#include "tst_smallnumbers.moc"
