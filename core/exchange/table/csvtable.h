// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/table/rowreader.h"

#include <memory>

namespace balie {

// A CSV file as a table: its first row is the heading, and every other row has as many cells.
class CsvTable : public RowReader
{
public:
    // Errors: those of takeHeading() and CsvReader; FileMalformed ("problem" = "heading-empty") for an empty file.
    static Result<std::unique_ptr<CsvTable>> open(std::unique_ptr<QIODevice> file, const std::atomic_bool *stop = nullptr);

    Result<bool> next(TableRow &row) override;
    ReadProgress progress() const override { return {m_reader.bytesRead(), m_reader.bytesInAll()}; }

private:
    CsvTable(std::unique_ptr<QIODevice> file, const std::atomic_bool *stop) : RowReader(stop), m_file(std::move(file)), m_reader(*m_file, stop) {}

    std::unique_ptr<QIODevice> m_file;
    CsvReader m_reader;
};

} // namespace balie
