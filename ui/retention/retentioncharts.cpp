// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentioncharts.h"

#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"
#include "ui/support/expirylook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace balie {

namespace {

struct RetentionCharts
{
    Q_DECLARE_TR_FUNCTIONS(RetentionCharts)
};

constexpr std::size_t shownCategories = 6;
constexpr qsizetype longestName = 30;

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

// The plural follows a number that an int holds; what is shown is the number itself.
int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

// Shorter than the word of the state: six of them stand beside each other under the bars.
QString seriesName(ExpiryState state)
{
    switch (state) {
    case ExpiryState::NoTrigger: return RetentionCharts::tr("Not yet");
    case ExpiryState::NoPeriod: return RetentionCharts::tr("No period");
    case ExpiryState::Running: return RetentionCharts::tr("Runs");
    case ExpiryState::Expired: return RetentionCharts::tr("Over");
    case ExpiryState::OnHold: return RetentionCharts::tr("On hold");
    case ExpiryState::InConflict: return RetentionCharts::tr("In conflict");
    }
    Q_UNREACHABLE();
}

FigureSeries seriesOf(ExpiryState state)
{
    return {seriesName(state), hueOf(state), {}};
}

struct Sums
{
    qint64 expired = 0;
    qint64 inConflict = 0;
    qint64 onHold = 0;
    qint64 later = 0;
    std::vector<RetentionFigure::Month> months;
};

Sums sumsOf(const std::vector<RetentionFigure> &figures)
{
    Sums sums;
    for (const RetentionFigure &figure : figures) {
        sums.expired += figure.expired;
        sums.inConflict += figure.inConflict;
        sums.onHold += figure.onHold;
        sums.later += figure.later;
        if (sums.months.empty())
            sums.months.resize(figure.months.size());
        for (std::size_t i = 0; i < figure.months.size(); ++i) {
            sums.months[i].first = figure.months[i].first;
            sums.months[i].running += figure.months[i].running;
            sums.months[i].inConflict += figure.months[i].inConflict;
        }
    }
    return sums;
}

qint64 dueIn(const RetentionFigure::Month &month)
{
    return month.running + month.inConflict;
}

QString monthSentence(const Sums &sums)
{
    QStringList sentences;
    sentences.append(sums.expired > 0 ? RetentionCharts::tr("%1 have to go now.", nullptr, plural(sums.expired)).arg(grouped(sums.expired))
                                      : RetentionCharts::tr("Nothing has to go now."));
    qint64 year = 0;
    for (const RetentionFigure::Month &month : sums.months)
        year += dueIn(month);
    const auto busiest = std::max_element(sums.months.begin(), sums.months.end(), [](const auto &a, const auto &b) { return dueIn(a) < dueIn(b); });
    if (year > 0)
        sentences.append(RetentionCharts::tr("%1 become due in twelve months, most of them in %2 (%3).").arg(grouped(year), monthYear(busiest->first), grouped(dueIn(*busiest))));
    else
        sentences.append(RetentionCharts::tr("Nothing becomes due in twelve months."));
    if (sums.later > 0)
        sentences.append(RetentionCharts::tr("%1 come later.", nullptr, plural(sums.later)).arg(grouped(sums.later)));
    const bool conflict = std::any_of(sums.months.begin(), sums.months.end(), [](const auto &month) { return month.inConflict > 0; });
    if (conflict)
        sentences.append(RetentionCharts::tr("Orange is in conflict."));
    return sentences.join(u' ');
}

// One category with its numbers, added up over the organisations.
struct Summed
{
    RetentionCategory category;
    std::vector<qint64> numbers; // in the order of shownStates
    qint64 all = 0;
};

// First what asks for something, as they are stacked from the axis on.
constexpr ExpiryState shownStates[] = {ExpiryState::Expired, ExpiryState::InConflict, ExpiryState::NoPeriod, ExpiryState::OnHold, ExpiryState::Running, ExpiryState::NoTrigger};

std::vector<qint64> numbersOf(const RetentionFigure &figure)
{
    return {figure.expired, figure.inConflict, figure.noPeriod, figure.onHold, figure.running, figure.noTrigger};
}

void add(Summed &sum, const std::vector<qint64> &numbers)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        sum.numbers[i] += numbers[i];
        sum.all += numbers[i];
    }
}

std::vector<Summed> byCategory(const std::vector<RetentionFigure> &figures)
{
    std::vector<Summed> sums;
    for (const RetentionFigure &figure : figures) {
        auto found = std::find_if(sums.begin(), sums.end(), [&](const Summed &sum) { return sum.category.id == figure.category.id; });
        if (found == sums.end())
            found = sums.insert(sums.end(), {figure.category, std::vector<qint64>(std::size(shownStates), 0), 0});
        add(*found, numbersOf(figure));
    }
    std::erase_if(sums, [](const Summed &sum) { return sum.all == 0; });
    std::stable_sort(sums.begin(), sums.end(), [](const Summed &a, const Summed &b) { return std::pair(a.numbers[0] + a.numbers[1], a.all) > std::pair(b.numbers[0] + b.numbers[1], b.all); });
    return sums;
}

// Six, and the rest under an empty id.
std::vector<Summed> shortened(std::vector<Summed> sums)
{
    if (sums.size() <= shownCategories + 1)
        return sums;
    const QString other = RetentionCharts::tr("other");
    Summed rest{{QString(), {other, other}}, std::vector<qint64>(std::size(shownStates), 0), 0};
    for (std::size_t i = shownCategories; i < sums.size(); ++i)
        add(rest, sums[i].numbers);
    sums.resize(shownCategories);
    sums.push_back(rest);
    return sums;
}

QString categorySentence(const std::vector<Summed> &sums)
{
    if (sums.empty())
        return RetentionCharts::tr("Nothing is kept.");
    const Summed &first = sums.front();
    const QString name = shortName(first.category);
    if (first.numbers[0] > 0)
        return RetentionCharts::tr("Most has to go of: %1 (%2 of %3).").arg(name, grouped(first.numbers[0]), grouped(first.all));
    return RetentionCharts::tr("Nothing has to go now. Most is kept of: %1 (%2).").arg(name, grouped(first.all));
}

} // namespace

QString shortName(const RetentionCategory &category)
{
    QString name = category.name.in(QLocale()).section(QStringLiteral(" ("), 0, 0);
    if (name.size() > longestName)
        name = name.left(longestName - 1).trimmed() + QChar(0x2026);
    return name;
}

std::optional<RetentionFilter> RetentionChart::filterAt(int category, int part) const
{
    if (category < 0 || static_cast<std::size_t>(category) >= categories.size())
        return std::nullopt;
    RetentionFilter filter = categories[static_cast<std::size_t>(category)];
    if (!filter.state && part >= 0 && static_cast<std::size_t>(part) < series.size())
        filter.state = series[static_cast<std::size_t>(part)];
    return filter;
}

RetentionChart chartByMonth(const std::vector<RetentionFigure> &figures, QDate today)
{
    const Sums sums = sumsOf(figures);
    RetentionChart chart;
    chart.series = {ExpiryState::Expired, ExpiryState::Running, ExpiryState::InConflict};
    for (const ExpiryState state : chart.series)
        chart.figures.series.push_back(seriesOf(state));
    const auto addColumn = [&](const QString &caption, const QString &row, const RetentionFilter &filter, const std::array<qint64, 3> &numbers) {
        chart.figures.categories.append(caption);
        chart.figures.rowTitles.append(row);
        chart.categories.push_back(filter);
        for (std::size_t i = 0; i < numbers.size(); ++i)
            chart.figures.series[i].values.push_back(numbers[i]);
    };
    addColumn(RetentionCharts::tr("now"), wordOf(ExpiryState::Expired), {.state = ExpiryState::Expired}, {sums.expired, 0, 0});
    for (const RetentionFigure::Month &month : sums.months)
        addColumn(shortMonth(month.first), monthYear(month.first), {.month = month.first}, {0, month.running, month.inConflict});
    chart.figures.title = RetentionCharts::tr("To be destroyed, by month from %1").arg(monthYear(today));
    chart.figures.categoryTitle = RetentionCharts::tr("Keep until");
    chart.figures.summary = monthSentence(sums);
    return chart;
}

RetentionChart chartByCategory(const std::vector<RetentionFigure> &figures)
{
    const std::vector<Summed> all = byCategory(figures);
    RetentionChart chart;
    chart.series.assign(std::begin(shownStates), std::end(shownStates));
    for (const ExpiryState state : chart.series)
        chart.figures.series.push_back(seriesOf(state));
    for (const Summed &sum : shortened(all)) {
        chart.figures.categories.append(shortName(sum.category));
        chart.figures.rowTitles.append(sum.category.name.in(QLocale()));
        chart.categories.push_back({.category = sum.category.id});
        for (std::size_t i = 0; i < sum.numbers.size(); ++i)
            chart.figures.series[i].values.push_back(sum.numbers[i]);
    }
    chart.figures.shape = FigureShape::Bars;
    chart.figures.colourNames = ColourNames::UnderBars;
    chart.figures.title = RetentionCharts::tr("By category");
    chart.figures.categoryTitle = RetentionCharts::tr("Category");
    chart.figures.summary = categorySentence(all);
    return chart;
}

QString summaryOf(const std::vector<RetentionFigure> &figures)
{
    const Sums sums = sumsOf(figures);
    QStringList parts{RetentionCharts::tr("%1 to be destroyed", nullptr, plural(sums.expired)).arg(grouped(sums.expired))};
    if (sums.inConflict > 0)
        parts.append(RetentionCharts::tr("%1 in conflict", nullptr, plural(sums.inConflict)).arg(grouped(sums.inConflict)));
    if (sums.onHold > 0)
        parts.append(RetentionCharts::tr("%1 on hold", nullptr, plural(sums.onHold)).arg(grouped(sums.onHold)));
    return parts.join(QStringLiteral(", "));
}

} // namespace balie
