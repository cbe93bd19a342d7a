// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosurecharts.h"

#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/processingwords.h"
#include "ui/support/pluralof.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace balie {

namespace {

struct DisclosureCharts
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureCharts)
};

constexpr std::size_t shownBars = 8;
constexpr qsizetype longestName = 30;

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

// As it fits beside a bar.
QString barName(const QString &name)
{
    return name.size() > longestName ? name.left(longestName - 1).trimmed() + QChar(0x2026) : name;
}

// Shown as one kind of bar; grows bar by bar.
DisclosureChart emptyChart(const QString &title, const QString &categoryTitle)
{
    DisclosureChart chart;
    chart.figures.title = title;
    chart.figures.categoryTitle = categoryTitle;
    chart.figures.series.push_back({DisclosureCharts::tr("Disclosures"), Hue::Blue, {}});
    return chart;
}

void add(DisclosureChart &chart, const QString &caption, const QString &row, qint64 number, const std::optional<DisclosureFilter> &filter)
{
    chart.figures.categories.append(caption);
    chart.figures.rowTitles.append(row);
    chart.figures.series.front().values.push_back(number);
    chart.bars.push_back(filter);
}

// Most first, the rest under the last bar.
template <typename Part, typename NameOf, typename FilterOf>
void addMost(DisclosureChart &chart, const std::vector<Part> &parts, NameOf nameOf, FilterOf filterOf)
{
    const std::size_t shown = parts.size() > shownBars + 1 ? shownBars : parts.size();
    qint64 rest = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i < shown)
            add(chart, barName(nameOf(parts[i])), nameOf(parts[i]), parts[i].counted.number, filterOf(parts[i]));
        else
            rest += parts[i].counted.number;
    }
    if (rest > 0)
        add(chart, DisclosureCharts::tr("other"), DisclosureCharts::tr("other"), rest, std::nullopt);
}

// By name those recipients that are several of one name in two organisations.
QString nameOf(const DisclosureFigures::OfRecipient &one, const DisclosureFigures &figures)
{
    const auto alike = std::count_if(figures.recipients.begin(), figures.recipients.end(), [&](const auto &other) { return other.name == one.name; });
    return alike > 1 ? QStringLiteral("%1 · %2").arg(one.name, one.organisationName) : one.name;
}

QString shareSentence(const QString &sentence, const QString &name, qint64 number, qint64 all)
{
    return sentence.arg(name, grouped(number), grouped(all));
}

// One value of that in those months.
template <typename Code>
auto filterBy(std::optional<Code> DisclosureFilter::*of, const DayRange &months)
{
    return [of, months](Code code) {
        DisclosureFilter filter;
        filter.*of = code;
        filter.on = months;
        return filter;
    };
}

// Of the values of one kind, most first.
template <typename Part, typename FilterOf>
DisclosureChart chartOfParts(const QString &title, const QString &categoryTitle, const QString &sentence, const std::vector<Part> &parts, qint64 all, FilterOf filterOf)
{
    DisclosureChart chart = emptyChart(title, categoryTitle);
    chart.figures.shape = FigureShape::Bars;
    addMost(chart, parts, [](const Part &part) { return wordOf(part.key); }, [&](const Part &part) { return filterOf(part.key); });
    chart.figures.summary = parts.empty() ? DisclosureCharts::tr("Nobody got anything.") : shareSentence(sentence, wordOf(parts.front().key), parts.front().counted.number, all);
    return chart;
}

} // namespace

DayRange chartedMonths(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    return {month.addMonths(-11), month.addMonths(1).addDays(-1)};
}

DisclosureChart chartByMonth(const DisclosureFigures &figures, const DayRange &months)
{
    DisclosureChart chart = emptyChart(DisclosureCharts::tr("By month, until and including %1").arg(monthYear(*months.until)), DisclosureCharts::tr("Month"));
    for (const auto &month : figures.months) {
        DisclosureFilter filter;
        filter.on = {month.key, month.key.addMonths(1).addDays(-1)};
        add(chart, shortMonth(month.key), monthYear(month.key), month.counted.number, filter);
    }
    const auto busiest = std::max_element(figures.months.begin(), figures.months.end(), [](const auto &a, const auto &b) { return a.counted.number < b.counted.number; });
    if (figures.all.number == 0 || busiest == figures.months.end()) {
        chart.figures.summary = DisclosureCharts::tr("Nothing was recorded in these twelve months.");
        return chart;
    }
    QStringList sentences{DisclosureCharts::tr("%1 disclosures about %2 persons in twelve months, most of them in %3 (%4).")
                              .arg(grouped(figures.all.number), grouped(figures.all.persons), monthYear(busiest->key), grouped(busiest->counted.number))};
    if (figures.special.number > 0)
        sentences.append(DisclosureCharts::tr("%1 with special data.", nullptr, pluralOf(figures.special.number)).arg(grouped(figures.special.number)));
    if (figures.owed.number > 0)
        sentences.append(DisclosureCharts::tr("Of %1 the person has to be told.", nullptr, pluralOf(figures.owed.number)).arg(grouped(figures.owed.number)));
    if (figures.banned.number > 0)
        sentences.append(DisclosureCharts::tr("Of %1 the person was not told because of a ban.", nullptr, pluralOf(figures.banned.number)).arg(grouped(figures.banned.number)));
    chart.figures.summary = sentences.join(u' ');
    return chart;
}

DisclosureChart chartByRecipient(const DisclosureFigures &figures, const DayRange &months)
{
    DisclosureChart chart = emptyChart(DisclosureCharts::tr("Who got most"), DisclosureCharts::tr("Recipient"));
    chart.figures.shape = FigureShape::Bars;
    addMost(chart, figures.recipients, [&](const auto &one) { return nameOf(one, figures); },
            [&](const auto &one) {
                DisclosureFilter filter;
                filter.recipient = one.recipient;
                filter.on = months;
                return filter;
            });
    if (figures.recipients.empty()) {
        chart.figures.summary = DisclosureCharts::tr("Nobody got anything.");
        return chart;
    }
    const auto &first = figures.recipients.front();
    const auto flagged = std::count_if(figures.recipients.begin(), figures.recipients.end(), [](const auto &one) { return !one.flags.empty(); });
    QStringList sentences{shareSentence(DisclosureCharts::tr("Most went to %1: %2 of %3."), barName(first.name), first.counted.number, figures.all.number)};
    if (flagged > 0)
        sentences.append(DisclosureCharts::tr("Of %1 recipients something is not in order.", nullptr, pluralOf(flagged)).arg(grouped(flagged)));
    chart.figures.summary = sentences.join(u' ');
    return chart;
}

DisclosureChart chartByPurpose(const DisclosureFigures &figures, const DayRange &months)
{
    return chartOfParts(DisclosureCharts::tr("By purpose"), DisclosureCharts::tr("Purpose"), DisclosureCharts::tr("Most was for %1: %2 of %3."), figures.purposes, figures.all.number,
                        filterBy(&DisclosureFilter::purpose, months));
}

DisclosureChart chartByKind(const DisclosureFigures &figures, const DayRange &months)
{
    return chartOfParts(DisclosureCharts::tr("By kind of recipient"), DisclosureCharts::tr("Kind of recipient"), DisclosureCharts::tr("Most went to this kind: %1, %2 of %3."), figures.kinds,
                        figures.all.number, filterBy(&DisclosureFilter::kind, months));
}

DisclosureChart chartByBasis(const DisclosureFigures &figures, const DayRange &months)
{
    return chartOfParts(DisclosureCharts::tr("By legal basis"), DisclosureCharts::tr("Legal basis"), DisclosureCharts::tr("Most rested on this basis: %1, %2 of %3."), figures.bases,
                        figures.all.number, filterBy(&DisclosureFilter::basis, months));
}

QString summaryOf(const DisclosureFigures &figures, qint64 flags)
{
    const qint64 points = figures.owed.number + flags;
    const QString number = DisclosureCharts::tr("%1 disclosures in 12 months", nullptr, pluralOf(figures.all.number)).arg(grouped(figures.all.number));
    return points == 0 ? number
                       : QStringLiteral("%1, %2").arg(number, DisclosureCharts::tr("%1 points of attention", nullptr, pluralOf(points)).arg(grouped(points)));
}

} // namespace balie
