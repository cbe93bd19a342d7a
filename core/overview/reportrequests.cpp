// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came in, what was answered and how soon, for reportcounting.h.
#include "core/overview/reportcounting.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace balie {

namespace {

const QString cases = QStringLiteral("cases");
const QString onTime = QStringLiteral("on-time");
const QString late = QStringLiteral("late");

QString keyOf(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

// A line for each value, so that both periods have the same ones.
template <typename E>
void layOut(ReportCounts &counts, ReportPart part)
{
    for (const E value : allValues<E>())
        counts.at(part, toWord(value));
}

void layOutMonths(ReportCounts &counts, const ReportPeriod &period)
{
    for (QDate month = period.first; month <= period.last; month = month.addMonths(1)) {
        for (const ReportPart part : {ReportPart::Months, ReportPart::MonthsOnTime, ReportPart::MonthsLate})
            counts.at(part, keyOf(month));
        counts.at(ReportPart::MonthMedians, keyOf(month)) = ReportNumber::unsaid();
    }
}

// The one in the middle; of an even number the later one of the two.
ReportNumber medianOf(std::vector<int> days)
{
    if (days.empty())
        return ReportNumber::unsaid();
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
    std::nth_element(days.begin(), middle, days.end());
    return ReportNumber::exactly(*middle);
}

void countReceived(const std::vector<ReportTable::Received> &received, const ReportPeriod &period, ReportCounts &counts)
{
    counts.at(ReportPart::Received, cases);
    layOut<Right>(counts, ReportPart::Rights);
    layOut<Channel>(counts, ReportPart::Channels);
    for (const ReportTable::Received &some : received) {
        if (!period.holds(some.month))
            continue;
        counts.add(ReportPart::Received, cases, some.cases);
        counts.add(ReportPart::Channels, toWord(some.channel), some.cases);
        counts.add(ReportPart::Months, keyOf(some.month), some.cases);
        for (const Right right : some.rights)
            counts.add(ReportPart::Rights, toWord(right), some.cases);
    }
}

struct Sums
{
    qint64 onTime = 0;
    qint64 late = 0;
    std::vector<int> days = {};

    void take(const ReportTable::Answered &one)
    {
        ++(one.keptLaw ? onTime : late);
        days.push_back(static_cast<int>(one.received.daysTo(one.on)));
    }
};

void countAnswered(const std::vector<ReportTable::Answered> &answered, const ReportPeriod &period, ReportCounts &counts)
{
    Sums all;
    std::map<QDate, Sums> months;
    qint64 kept = 0;
    qint64 broken = 0;
    for (const ReportTable::Answered &one : answered) {
        if (!period.holds(one.on))
            continue;
        all.take(one);
        months[QDate(one.on.year(), one.on.month(), 1)].take(one);
        if (one.isPromised)
            ++(one.keptPromise ? kept : broken);
    }
    const auto number = all.onTime + all.late;
    counts.add(ReportPart::Answered, cases, number);
    counts.add(ReportPart::Promise, onTime, kept);
    counts.add(ReportPart::Promise, late, broken);
    counts.add(ReportPart::Promise, QStringLiteral("none"), number - kept - broken);
    counts.add(ReportPart::Law, onTime, all.onTime);
    counts.add(ReportPart::Law, late, all.late);
    counts.at(ReportPart::Days, QStringLiteral("median")) = medianOf(all.days);
    counts.at(ReportPart::Days, QStringLiteral("slowest")) =
        all.days.empty() ? ReportNumber::unsaid() : ReportNumber::exactly(*std::max_element(all.days.begin(), all.days.end()));
    for (const auto &[month, sums] : months) {
        counts.add(ReportPart::MonthsOnTime, keyOf(month), sums.onTime);
        counts.add(ReportPart::MonthsLate, keyOf(month), sums.late);
        counts.at(ReportPart::MonthMedians, keyOf(month)) = medianOf(sums.days);
    }
}

// At the end of the last day; of a period that is not over, today, of which the day is not over either.
ReportTable::Moment endOf(const ReportPeriod &period, QDate today)
{
    return {std::min(period.last, today), period.last < today ? period.last : today.addDays(-1)};
}

void putOpen(const ReportTable::Open &open, ReportCounts &counts)
{
    counts.add(ReportPart::Open, QStringLiteral("in-time"), open.inTime);
    counts.add(ReportPart::Open, late, open.late);
}

} // namespace

void countRequests(const ReportRows &rows, const ReportPeriod &period, ReportCounts &counts)
{
    layOutMonths(counts, period);
    countReceived(rows.received, period, counts);
    countAnswered(rows.answered, period, counts);
}

Result<void> countOpen(ReportTable &table, const ReportQuery &query, QDate today, ReportCounts &before, ReportCounts &now)
{
    const auto open = table.open({endOf(query.period.previous(), today), endOf(query.period, today)}, query.organisation);
    if (!open)
        return open.error();
    putOpen(open->front(), before);
    putOpen(open->back(), now);
    return {};
}

Result<void> countWithdrawn(ReportTable &table, const ReportTable::Asked &asked, ReportCounts &counts)
{
    return table.withdrawn(asked).and_then([&](qint64 number) -> Result<void> {
        counts.add(ReportPart::Withdrawn, cases, number);
        return {};
    });
}

Result<std::vector<ReportFigures::SlowCase>> slowestCases(ReportTable &table, const ReportRows &rows, const ReportQuery &query)
{
    constexpr int shown = 5;
    std::vector<ReportTable::Answered> answered;
    std::copy_if(rows.answered.begin(), rows.answered.end(), std::back_inserter(answered), [&](const ReportTable::Answered &one) { return query.period.holds(one.on); });
    const auto daysOf = [](const ReportTable::Answered &one) { return static_cast<int>(one.received.daysTo(one.on)); };
    const auto kept = std::min(answered.size(), static_cast<std::size_t>(shown));
    const auto end = answered.begin() + static_cast<std::ptrdiff_t>(kept);
    std::partial_sort(answered.begin(), end, answered.end(), [&](const ReportTable::Answered &a, const ReportTable::Answered &b) {
        return std::tuple(daysOf(b), a.on) < std::tuple(daysOf(a), b.on);
    });
    std::vector<ReportFigures::SlowCase> slowest;
    for (auto one = answered.begin(); one != end && slowest.size() < kept; ++one) {
        if (one != answered.begin() && one->received == (one - 1)->received && one->on == (one - 1)->on)
            continue; // named with the one before
        const auto references = table.references(one->received, one->on, query.organisation, shown);
        if (!references)
            return references.error();
        for (const QString &reference : *references) {
            if (slowest.size() < kept)
                slowest.push_back({reference, daysOf(*one)});
        }
    }
    return slowest;
}

} // namespace balie
