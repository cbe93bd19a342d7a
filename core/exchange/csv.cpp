// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/table/rowreader.h"
#include "core/exchange/table/separator.h"
#include "core/exchange/table/westerntext.h"

#include <algorithm>
#include <cstring>

namespace balie {

namespace {

constexpr qsizetype firstLines = 64 * 1024; // bytes that are looked at before the first row

bool isLineEnd(int c)
{
    return c == '\n' || c == '\r';
}

} // namespace

// The byte at that place of the window, reading on where it ends; -1 at the end of the file.
int CsvReader::at(qsizetype place)
{
    while (place >= m_bytes.window().size()) {
        const Result<bool> more = m_atEnd ? Result<bool>(false) : m_bytes.more();
        if (!more)
            m_failure = more.error();
        if (!more || !*more) {
            m_atEnd = true;
            return -1;
        }
    }
    return static_cast<unsigned char>(m_bytes.window().at(place));
}

Result<void> CsvReader::lookAtFirstLines()
{
    at(firstLines);
    if (m_failure)
        return *m_failure;
    const QByteArrayView window = m_bytes.window();
    m_separator = separatorOf(window.first(std::min(window.size(), firstLines)));
    if (window.startsWith("sep=") && isLineEnd(at(5))) {
        m_separator = window.at(4);
        dropFirstLine();
    }
    for (char end : {m_separator, '"', '\n', '\r'})
        m_ends[static_cast<unsigned char>(end)] = true;
    return {};
}

std::optional<RowProblem> CsvReader::plainCell()
{
    const qsizetype begin = m_place;
    int c = at(m_place);
    while (c >= 0 && !m_ends[static_cast<std::size_t>(c)]) {
        const QByteArrayView window = m_bytes.window();
        while (m_place < window.size() && !m_ends[static_cast<unsigned char>(window[m_place])])
            ++m_place;
        if (m_place > longestRow)
            return RowProblem::RowTooLong;
        c = at(m_place);
    }
    if (c == '"')
        return RowProblem::QuoteInside;
    m_cells.push_back({begin, m_place, false});
    return std::nullopt;
}

std::optional<RowProblem> CsvReader::quotedCell()
{
    Span cell{m_place + 1, 0, false};
    for (qsizetype from = cell.begin;;) {
        const qsizetype quote = m_bytes.window().indexOf('"', from);
        if (quote < 0) {
            from = m_bytes.window().size();
            if (from > longestRow || at(from) < 0)
                return RowProblem::QuoteOpen;
            continue;
        }
        if (quote > longestRow)
            return RowProblem::QuoteOpen;
        const int behind = at(quote + 1);
        if (behind != '"') {
            cell.end = quote;
            m_place = quote + 1;
            m_cells.push_back(cell);
            return behind < 0 || isLineEnd(behind) || behind == static_cast<unsigned char>(m_separator) ? std::nullopt : std::optional(RowProblem::TextAfterQuote);
        }
        cell.quotes = true;
        from = quote + 2;
    }
}

// Finds the cells of the row that the window begins with; m_place is then at its line end.
std::optional<RowProblem> CsvReader::splitRow()
{
    m_cells.clear();
    m_place = 0;
    for (;;) {
        if (const auto problem = at(m_place) == '"' ? quotedCell() : plainCell())
            return problem;
        if (m_place > longestRow)
            return RowProblem::RowTooLong;
        if (at(m_place) != static_cast<unsigned char>(m_separator))
            return std::nullopt;
        ++m_place;
    }
}

// Drops the row that was split, with its line end.
void CsvReader::endLine()
{
    const bool pair = at(m_place) == '\r' && at(m_place + 1) == '\n';
    const qsizetype length = std::min(m_place + (pair ? 2 : 1), m_bytes.window().size());
    const QByteArrayView row = m_bytes.window().first(length);
    m_line += row.count('\n');
    for (qsizetype cr = row.indexOf('\r'); cr >= 0; cr = row.indexOf('\r', cr + 1))
        m_line += cr + 1 == length || row.at(cr + 1) != '\n';
    m_bytes.drop(length);
}

// Drops one line, however long it is, without keeping it.
void CsvReader::dropFirstLine()
{
    for (int c = at(0); c >= 0; c = at(0)) {
        const QByteArrayView window = m_bytes.window();
        const auto end = std::find_if(window.begin(), window.end(), isLineEnd);
        m_place = end - window.begin();
        if (end != window.end())
            return endLine();
        m_bytes.drop(window.size());
    }
}

// The cells as text. Of bytes that are no UTF-8 the whole file is taken to be windows-1252, unless letters in UTF-8
// or its mark were seen before. Hardly any text in windows-1252 reads as letters in UTF-8: such a row is not in it.
std::optional<RowProblem> CsvReader::decode(QByteArrayView bytes, TableRow &row)
{
    if (std::memchr(bytes.data(), 0, static_cast<std::size_t>(bytes.size())))
        return RowProblem::HoldsNul;
    const bool beyond = std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
    const bool isUtf8 = !beyond || bytes.isValidUtf8();
    if (isUtf8 ? m_western && beyond : m_letters || m_bytes.saidUtf8())
        return RowProblem::NotText;
    m_western = m_western || !isUtf8;
    m_letters = m_letters || (beyond && !m_western);
    if (m_western && beyond && !isWesternText(bytes))
        return RowProblem::NotText;
    if (m_bytes.wasWide() && beyond && bytes.indexOf("\xef\xbf\xbd") >= 0)
        return RowProblem::NotText; // half a letter
    for (const Span &span : m_cells) {
        const QByteArrayView cell = bytes.sliced(span.begin, span.end - span.begin);
        QString text = !beyond ? QString::fromLatin1(cell) : m_western ? westernText(cell) : QString::fromUtf8(cell);
        row.cells.append(span.quotes ? text.replace(QStringLiteral("\"\""), QStringLiteral("\"")) : text);
    }
    return std::nullopt;
}

Result<bool> CsvReader::read(TableRow &row)
{
    if (m_separator == 0) {
        if (const Result<void> begun = lookAtFirstLines(); !begun)
            return begun.error();
    }
    while (isLineEnd(at(0))) {
        m_place = 0;
        endLine();
    }
    row.cells.clear();
    row.faults.clear();
    row.line = m_line;
    if (at(0) < 0)
        return m_failure ? Result<bool>(*m_failure) : Result<bool>(false);
    auto problem = splitRow();
    const bool isSplit = !problem;
    if (isSplit)
        problem = decode(m_bytes.window().first(m_place), row);
    if (m_failure)
        return *m_failure;
    if (isSplit)
        endLine();
    else
        dropFirstLine();
    if (m_failure)
        return *m_failure;
    if (problem)
        row.faults.push_back({*problem});
    return true;
}

Result<std::optional<TableRow>> CsvReader::next()
{
    TableRow row;
    const Result<bool> more = read(row);
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<TableRow>();
    if (!row.faults.empty())
        return errorOf(row);
    return std::optional(row);
}

QString csvLine(const QStringList &fields, QChar separator)
{
    QStringList written;
    for (const QString &field : fields) {
        const bool plain = !field.contains(separator) && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r')
            && field == field.trimmed();
        written.append(plain ? field : u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return written.join(separator);
}

} // namespace balie
