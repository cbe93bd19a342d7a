// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvtable.h"

namespace balie {

Result<std::unique_ptr<CsvTable>> CsvTable::open(std::unique_ptr<QIODevice> file, const std::atomic_bool *stop)
{
    std::unique_ptr<CsvTable> table(new CsvTable(std::move(file), stop));
    TableRow row;
    const Result<bool> first = table->m_reader.read(row);
    if (!first)
        return first.error();
    const Result<void> heading = table->takeHeading(row);
    if (!heading)
        return heading.error();
    return table;
}

Result<bool> CsvTable::next(TableRow &row)
{
    if (stopped())
        return Error(ErrorCode::Cancelled);
    Result<bool> more = m_reader.read(row);
    if (more && *more)
        fitToHeading(row, !row.faults.empty());
    return more;
}

} // namespace balie
