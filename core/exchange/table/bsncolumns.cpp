// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/bsncolumns.h"

#include "core/base/foldedtext.h"
#include "core/domain/identity/bsnguard.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace balie {

namespace {

// Two letters may be part of any word, and three of a few: they must stand alone.
bool isCalledBsn(const QString &heading)
{
    QString plain = folded(heading);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    static constexpr std::array<QStringView, 6> alone{u"bsn", u"bsnnr", u"bsnnummer", u"sofi", u"sofinr", u"sofinummer"};
    const QString joined = words.join(QString());
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return std::find(alone.begin(), alone.end(), word) != alone.end(); })
        || joined.contains(u"burgerservicen") || joined.contains(u"socfiscaaln") || joined.contains(u"sociaalfiscaaln");
}

} // namespace

bool mayHoldBsn(QStringView text)
{
    constexpr int fewestDigits = 8;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= fewestDigits;
}

BsnColumns::BsnColumns(const QStringList &heading)
{
    for (const QString &one : heading)
        m_columns.push_back({one, isCalledBsn(one)});
}

void BsnColumns::guard(TableRow &row)
{
    const qsizetype count = std::min(row.cells.size(), static_cast<qsizetype>(m_columns.size()));
    for (qsizetype i = 0; i < count; ++i) {
        const QString &cell = row.cells.at(i);
        Count &column = m_columns[static_cast<std::size_t>(i)];
        if (cell.isEmpty())
            continue;
        ++column.filled;
        if (!column.isCalledSo && !mayHoldBsn(cell))
            continue;
        if (!column.isCalledSo && refuseForbiddenNumbers(column.heading + QStringLiteral(": ") + cell)) {
            column.passing += isBsn(cell);
            continue;
        }
        ++column.kept;
        row.cells[i].clear();
    }
}

std::vector<BsnColumns::Count> BsnColumns::counts() const
{
    std::vector<Count> counts;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(counts), [](const Count &column) { return column.isCalledSo || column.kept > 0 || column.isOne(); });
    return counts;
}

} // namespace balie
