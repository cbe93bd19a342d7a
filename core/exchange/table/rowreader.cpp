// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/rowreader.h"

#include <algorithm>

namespace balie {

Error errorOf(const TableRow &row)
{
    return Error(ErrorCode::FileMalformed)
        .with(QStringLiteral("line"), row.line)
        .with(QStringLiteral("problem"), toWord(row.faults.front().problem));
}

Result<void> RowReader::takeHeading(const TableRow &row)
{
    if (!row.faults.empty())
        return errorOf(row);
    if (row.cells.size() > mostColumns)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("columns")).with(QStringLiteral("limit"), mostColumns);
    for (const QString &cell : row.cells)
        m_heading.append(cell.trimmed());
    while (!m_heading.isEmpty() && m_heading.last().isEmpty())
        m_heading.removeLast();
    if (m_heading.isEmpty())
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("line"), row.line).with(QStringLiteral("problem"), QStringLiteral("heading-empty"));
    m_headingLine = row.line;
    return {};
}

void RowReader::fitToHeading(TableRow &row, bool mayBeShorter) const
{
    const qsizetype wanted = m_heading.size();
    if (row.faults.empty() && !mayBeShorter && row.cells.size() < wanted)
        row.faults.push_back({RowProblem::TooFewCells});
    const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    if (row.cells.size() > wanted) {
        if (std::any_of(row.cells.cbegin() + wanted, row.cells.cend(), isFilled))
            row.faults.push_back({RowProblem::TooManyCells});
        else
            row.cells.resize(wanted);
    }
    for (int i = 0; i < row.cells.size(); ++i) {
        if (row.cells.at(i).size() <= longestCell)
            continue;
        row.faults.push_back({RowProblem::CellTooLong, i});
        row.cells[i].clear();
    }
    row.cells.resize(std::max(wanted, row.cells.size()));
}

} // namespace balie
