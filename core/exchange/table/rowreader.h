// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table/tablerow.h"

#include <atomic>

namespace balie {

struct ReadProgress
{
    qint64 read = 0;
    qint64 whole = 0; // bytes; what is packed counts unpacked
};

// A table that is read row by row, whatever its size: first its heading, then each row below it.
class RowReader
{
public:
    static constexpr qsizetype mostColumns = 1000;
    static constexpr qsizetype longestCell = 32767; // characters, as in a spreadsheet

    // The reader stops with Cancelled soon after stop is set; it may be null.
    explicit RowReader(const std::atomic_bool *stop) : m_stop(stop) {}
    virtual ~RowReader() = default;
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    // As written, without the blanks around it.
    const QStringList &heading() const { return m_heading; }
    qint64 headingLine() const { return m_headingLine; }

    // Reads the next row, with as many cells as the heading, or more where that is its fault; false at the end. A row that is wrong says so, and
    // the next can still be read. Errors: Cancelled; FileUnreadable; FileMalformed and FileTooLarge where nothing
    // behind it can be read (facts "line" and "problem", or "kind" and "limit").
    virtual Result<bool> next(TableRow &row) = 0;

    virtual ReadProgress progress() const = 0;
    // Of a file that has more than one table: what each is called, the one that is read first.
    virtual QStringList sheets() const { return {}; }
    // How many cells of that column, from 0, have a formula, of which the value that the file has is given.
    virtual qint64 formulas(int) const { return 0; }

protected:
    bool stopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

    // Errors: FileMalformed (facts "line", "problem", "column") for what is no heading.
    Result<void> takeHeading(const TableRow &row);
    // Gives the row as many cells as the heading has, and says where that was not so.
    void fitToHeading(TableRow &row, bool mayBeShorter) const;

private:
    const std::atomic_bool *m_stop;
    QStringList m_heading;
    qint64 m_headingLine = 0;
};

// A row that cannot be read, as the error of a file of which every row counts (facts "line", "problem").
Error errorOf(const TableRow &row);

} // namespace balie
