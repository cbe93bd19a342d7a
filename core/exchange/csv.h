// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace balie {

// One line of a CSV file, which may hold line ends inside quotes.
struct CsvRow
{
    int line = 1; // where it begins, from 1
    QStringList fields;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

// Reads CSV as in RFC 4180, row by row, whatever the size: UTF-8 with or without a byte order mark,
// lines that end with LF or CRLF, fields in quotes with the quote doubled. The separator is that of comma, semicolon
// (as spreadsheets write them in the Netherlands) and tab (as they copy) of which the first line has most.
// Empty lines are passed over.
class CsvReader
{
public:
    static constexpr qsizetype longestRow = 1024 * 1024; // bytes

    explicit CsvReader(QIODevice &device) : m_device(device) {}

    // The next row; nothing at the end. Errors: FileMalformed (facts "line", "problem": "quote-open",
    // "quote-inside", "text-after-quote", "not-utf-8", "row-too-long").
    Result<std::optional<CsvRow>> next();

private:
    Result<QByteArray> takeRow();
    Result<QStringList> split(const QString &text) const;
    Error malformed(const char *problem) const;

    QIODevice &m_device;
    int m_line = 0;      // lines read so far
    int m_beginning = 0; // where the row began
    std::optional<QChar> m_separator;
};

// One row without its line end: fields with a separator, quote, line end or blank at an edge stand in quotes.
QString csvLine(const QStringList &fields, QChar separator = u',');

} // namespace balie
