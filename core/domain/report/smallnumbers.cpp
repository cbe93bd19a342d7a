// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/report/smallnumbers.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace balie {

namespace {

// A number of the report beside what it truly is.
struct Cell
{
    ReportNumber *shown;
    qint64 truth;
};

using Cells = std::vector<Cell>;

ReportNumber sumOf(const Cells &cells)
{
    return std::accumulate(cells.begin(), cells.end(), ReportNumber(), [](const ReportNumber &sum, const Cell &cell) { return sum + *cell.shown; });
}

qint64 truthOf(const Cells &cells)
{
    return std::accumulate(cells.begin(), cells.end(), qint64{0}, [](qint64 sum, const Cell &cell) { return sum + cell.truth; });
}

bool isSmall(qint64 number, int least)
{
    return number > 0 && number < least;
}

// Takes so much room below and above from the largest, and what it has not from the next.
void widen(Cells cells, qint64 below, qint64 above)
{
    std::stable_sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) { return a.truth > b.truth; });
    for (const Cell &cell : cells) {
        const qint64 taken = std::min(below, cell.shown->low());
        *cell.shown = ReportNumber::between(cell.shown->low() - taken, cell.shown->high() + above);
        below -= taken;
        above = 0;
    }
}

class Blurring
{
public:
    Blurring(ReportCounts &counts, int least) : m_counts(counts), m_least(least) {}

    void blur()
    {
        const Cells channels = small(ReportPart::Channels);
        const Cells rights = small(ReportPart::Rights);
        whole({channels}, &m_counts.at(ReportPart::Received, QStringLiteral("cases")), rights);
        atLeast(rights, m_counts.number(ReportPart::Received, QStringLiteral("cases")));
        const Cells outcomes = small(ReportPart::Outcomes);
        blurAnswers(outcomes);
        whole({outcomesThatRefuse(outcomes), small(ReportPart::Refusals)}, nullptr);
        atLeast(outcomes, m_counts.number(ReportPart::Answered, QStringLiteral("cases")));
        for (const ReportPart alone : {ReportPart::Open, ReportPart::Withdrawn, ReportPart::Extensions, ReportPart::Pauses, ReportPart::Complaints, ReportPart::ComplaintsEnded,
                                       ReportPart::Destroyed, ReportPart::KeptBack})
            small(alone);
        blurDisclosures();
        blurMonths();
    }

private:
    // The numbers of a part, the small ones hidden.
    Cells small(ReportPart part, const std::function<bool(const QString &)> &which = {})
    {
        Cells cells;
        for (ReportLine &line : m_counts.of(part)) {
            if ((which && !which(line.key)) || !line.number.isExact())
                continue;
            cells.push_back({&line.number, line.number.low()});
            if (isSmall(line.number.low(), m_least))
                line.number = ReportNumber::between(1, m_least - 1);
        }
        return cells;
    }

    // Whether no number of them can take more room without being one that is hidden itself.
    bool areAllSmall(const Cells &cells) const
    {
        return std::none_of(cells.begin(), cells.end(), [this](const Cell &cell) { return cell.truth >= m_least; });
    }

    // Several ways in which one whole is divided: none says more of it than another, nor than those that are together at least as many.
    void whole(const std::vector<Cells> &ways, ReportNumber *shown, const Cells &atLeast = {}) const
    {
        qint64 below = shown && !atLeast.empty() && areAllSmall(atLeast) ? std::max<qint64>(0, shown->low() - sumOf(atLeast).low()) : 0;
        qint64 above = 0;
        for (const Cells &cells : ways) {
            const ReportNumber sum = sumOf(cells);
            below = std::max(below, truthOf(cells) - sum.low());
            above = std::max(above, sum.high() - truthOf(cells));
        }
        for (const Cells &cells : ways) {
            const ReportNumber sum = sumOf(cells);
            widen(cells, below - (truthOf(cells) - sum.low()), above - (sum.high() - truthOf(cells)));
        }
        if (shown && shown->isExact())
            *shown = ReportNumber::between(shown->low() - below, shown->low() + above);
    }

    // They are together at least as many as the whole. They get the room to be so for all that it may be, and for the least that a
    // hidden one of them may be.
    void atLeast(const Cells &cells, const ReportNumber &whole) const
    {
        const ReportNumber sum = sumOf(cells);
        const bool hasHidden = !sum.isExact() && !areAllSmall(cells);
        const qint64 room = whole.high() - (hasHidden ? sum.low() : sum.high());
        if (room > 0 && (hasHidden || !whole.isExact()))
            widen(cells, 0, room);
    }

    void blurAnswers(const Cells &outcomes)
    {
        const Cells promise = small(ReportPart::Promise);
        const Cells law = small(ReportPart::Law);
        ReportNumber &answered = m_counts.at(ReportPart::Answered, QStringLiteral("cases"));
        const bool isFew = answered.low() < m_least;
        whole({promise, law}, &answered, outcomes);
        for (ReportLine &days : m_counts.of(ReportPart::Days)) {
            if (isFew || days.key == u"slowest")
                days.number = ReportNumber::unsaid();
        }
    }

    Cells outcomesThatRefuse(const Cells &outcomes)
    {
        Cells refusing;
        const std::vector<ReportLine> &lines = m_counts.of(ReportPart::Outcomes);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].key.endsWith(u"/partly") || lines[i].key.endsWith(u"/refused"))
                refusing.push_back(outcomes[i]);
        }
        return refusing;
    }

    void blurDisclosures()
    {
        const Cells kinds = small(ReportPart::RecipientKinds);
        const Cells purposes = small(ReportPart::Purposes);
        ReportNumber &number = m_counts.at(ReportPart::Disclosures, QStringLiteral("number"));
        whole({kinds, purposes}, &number);
        whole({small(ReportPart::PersonsByKind)}, &m_counts.at(ReportPart::Disclosures, QStringLiteral("persons")));
        const qint64 sure = m_counts.number(ReportPart::Disclosures, QStringLiteral("number")).low();
        Cells some = small(ReportPart::Compelled);
        const Cells others = small(ReportPart::Disclosures, [](const QString &key) { return key != u"number" && key != u"persons"; });
        some.insert(some.end(), others.begin(), others.end());
        for (const Cell &cell : some) {
            if (cell.shown->low() > sure)
                *cell.shown = ReportNumber::between(sure, cell.shown->high());
        }
    }

    void blurMonths()
    {
        const bool isExact = m_counts.number(ReportPart::Received, QStringLiteral("cases")).isExact();
        const std::vector<ReportLine> &months = m_counts.of(ReportPart::Months);
        const bool isShown = isExact && std::none_of(months.begin(), months.end(), [this](const ReportLine &line) { return isSmall(line.number.low(), m_least); });
        if (!isShown)
            unsay(ReportPart::Months);
        for (const ReportPart part : {ReportPart::MonthsOnTime, ReportPart::MonthsLate, ReportPart::MonthMedians})
            unsay(part);
    }

    void unsay(ReportPart part)
    {
        for (ReportLine &line : m_counts.of(part))
            line.number = ReportNumber::unsaid();
    }

    ReportCounts &m_counts;
    int m_least;
};

} // namespace

ReportFigures withoutSmallNumbers(ReportFigures figures, int least)
{
    figures.least = std::max(2, least);
    Blurring(figures.now, figures.least).blur();
    Blurring(figures.before, figures.least).blur();
    for (ReportLine &line : figures.before.of(ReportPart::Open))
        line.number = ReportNumber::unsaid();
    figures.slowest.clear();
    return figures;
}

} // namespace balie
