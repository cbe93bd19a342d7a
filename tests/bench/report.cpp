// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QStringList>

#include <cstdio>

namespace balie {

static QString figure(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

static QString threeOf(const Samples &samples)
{
    if (samples.isEmpty())
        return {};
    return QStringLiteral("%1 / **%2** / %3").arg(figure(samples.least()), figure(samples.median()), figure(samples.most()));
}

static QString wordsOf(const Wanted &demand)
{
    QStringList words;
    if (demand.milliseconds)
        words.append(QStringLiteral("≤ %1 ms").arg(*demand.milliseconds));
    if (demand.times)
        words.append(QStringLiteral("≤ %1 ×").arg(*demand.times));
    return words.join(QStringLiteral(", "));
}

Report::Report(const QString &title, const QString &floor) : m_title(title), m_floor(floor) {}

Report::~Report()
{
    std::printf("\n### %s\n\n", qPrintable(m_title));
    std::printf("| | ours | %s | ratio | demand | |\n|---|---|---|---|---|---|\n", qPrintable(m_floor));
    for (const QString &line : m_lines)
        std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void Report::add(const QString &what, const Pair &pair, const Wanted &demand)
{
    const bool floored = !pair.floor.isEmpty();
    const bool met = (!demand.milliseconds || pair.ours.median() <= *demand.milliseconds)
        && (!demand.times || !floored || pair.ratio() <= *demand.times);
    m_lines.push_back(QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |")
                          .arg(what, threeOf(pair.ours), threeOf(pair.floor), floored ? figure(pair.ratio()) : QString(),
                               wordsOf(demand), met ? QStringLiteral("met") : QStringLiteral("**missed**")));
}

void Report::add(const QString &what, const QString &ours, const QString &floor, double ratio, const Wanted &demand)
{
    const bool met = !demand.times || ratio <= *demand.times;
    m_lines.push_back(QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |")
                          .arg(what, ours, floor, figure(ratio), wordsOf(demand), met ? QStringLiteral("met") : QStringLiteral("**missed**")));
}

} // namespace balie
