// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/numbertable.h"

#include "core/domain/identity/elevenproof.h"

#include <QString>

#include <algorithm>

namespace balie {

namespace {

// A line of the text, by the groups of digits on it.
struct Row
{
    std::size_t first = 0;
    std::size_t end = 0; // one past the last
    bool numbersOnly = false;
    bool couldBeBsn = false;

    std::size_t columns() const { return end - first; }
};

// Reads line after line, and passes over the groups as it goes.
class RowReader
{
public:
    RowReader(const PlainView &view, const std::vector<ViewSpan> &groups) : m_view(view), m_groups(groups) {}

    bool atEnd() const { return m_place >= m_view.size(); }

    Row next()
    {
        Row row{m_group, m_group, true, false};
        QString digits;
        for (; !atEnd() && m_view.at(m_place) != u'\n'; ++m_place) {
            if (m_group < m_groups.size() && m_groups[m_group].begin == m_place)
                row.end = ++m_group;
            if (m_view.isDigit(m_place) && digits.size() < 10)
                digits.append(QChar(m_view.at(m_place)));
            row.numbersOnly = row.numbersOnly && (m_view.isDigit(m_place) || m_view.at(m_place) == u' ');
        }
        ++m_place;
        row.couldBeBsn = row.numbersOnly && passesElevenTest(digits);
        return row;
    }

private:
    const PlainView &m_view;
    const std::vector<ViewSpan> &m_groups;
    qsizetype m_place = 0;
    std::size_t m_group = 0;
};

bool isTable(const std::vector<Row> &rows)
{
    const auto likely = std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.couldBeBsn; });
    return rows.size() >= 3 && rows.front().columns() > 1 && likely * 3 <= static_cast<std::ptrdiff_t>(rows.size());
}

} // namespace

std::vector<bool> groupsInTables(const PlainView &view, const std::vector<ViewSpan> &groups)
{
    std::vector<bool> inTable(groups.size(), false);
    std::vector<Row> block;
    const auto close = [&] {
        if (isTable(block))
            std::fill(inTable.begin() + static_cast<std::ptrdiff_t>(block.front().first),
                      inTable.begin() + static_cast<std::ptrdiff_t>(block.back().end), true);
        block.clear();
    };
    for (RowReader reader(view, groups); !reader.atEnd();) {
        const Row row = reader.next();
        if (!block.empty() && (!row.numbersOnly || row.columns() != block.front().columns()))
            close();
        if (row.numbersOnly && row.columns() > 0)
            block.push_back(row);
    }
    close();
    return inTable;
}

} // namespace balie
