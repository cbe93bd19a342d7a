// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/csvbytes.h"
#include "core/exchange/table/tablerow.h"

#include <array>
#include <optional>
#include <vector>

namespace balie {

// Reads CSV as in RFC 4180, row by row, whatever the size. UTF-8 and UTF-16 with or without a byte order mark (UTF-16
// with one); what is not UTF-8 before any letter of it was seen is windows-1252, unless a mark said UTF-8. A row that is
// in the other of the two is refused. Lines end with LF, CRLF or CR, also
// mixed; fields in quotes have the quote doubled. The separator is that of semicolon (as spreadsheets write them in
// the Netherlands), comma, tab (as they copy) and bar that the first lines agree on, or what a line "sep=" says. Empty
// lines are passed over.
class CsvReader
{
public:
    static constexpr qsizetype longestRow = 1024 * 1024; // bytes

    // The reader stops with Cancelled soon after stop is set, also within a row; it may be null.
    explicit CsvReader(QIODevice &device, const std::atomic_bool *stop = nullptr) : m_bytes(device, stop) {}

    // The next row; false at the end. A row that is wrong is one line, without cells: the next line is read as a
    // row again, so that a quote that is never closed takes nothing along. Errors: FileUnreadable, Cancelled.
    Result<bool> read(TableRow &row);

    // The next row of a file of which every row counts; nothing at the end. Errors: those of read(); FileMalformed
    // (facts "line", "problem": the word of a RowProblem).
    Result<std::optional<TableRow>> next();

    qint64 bytesRead() const { return m_bytes.read() - m_bytes.window().size(); }
    qint64 bytesInAll() const { return m_bytes.whole(); }

private:
    struct Span { qsizetype begin = 0; qsizetype end = 0; bool quotes = false; };

    int at(qsizetype place);
    Result<void> lookAtFirstLines();
    std::optional<RowProblem> splitRow();
    std::optional<RowProblem> plainCell();
    std::optional<RowProblem> quotedCell();
    void endLine();
    void dropFirstLine();
    std::optional<RowProblem> decode(QByteArrayView bytes, TableRow &row);

    CsvBytes m_bytes;
    std::array<bool, 256> m_ends{}; // what ends a cell without quotes
    char m_separator = 0;
    bool m_letters = false; // UTF-8 beyond ASCII was seen
    bool m_western = false; // windows-1252
    bool m_atEnd = false;
    qint64 m_line = 1; // that the window begins with
    qsizetype m_place = 0; // in the window, while a row is split
    std::vector<Span> m_cells;
    std::optional<Error> m_failure; // of the device
};

// One row without its line end: fields with a separator, quote, line end or blank at an edge stand in quotes.
QString csvLine(const QStringList &fields, QChar separator = u',');

} // namespace balie
