// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tablelook.h"

#include "core/exchange/table/bsncolumns.h"
#include "core/exchange/table/opentable.h"

#include <algorithm>

namespace balie {

static constexpr int rowsLookedAt = 200;

static Result<void> readExamples(RowReader &table, BsnColumns &guard, std::vector<TableLook::Column> &columns)
{
    TableRow row;
    for (int i = 0; i < rowsLookedAt; ++i) {
        const Result<bool> more = table.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        guard.guard(row);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (columns[column].example.isEmpty())
                columns[column].example = row.cells.value(static_cast<qsizetype>(column)).simplified().left(60);
        }
    }
    return {};
}

Result<TableLook> lookAtTable(const QString &file, TableKind kind, const QString &sheet)
{
    const auto table = openTable(file, sheet);
    if (!table)
        return table.error();
    TableLook look{{}, suggestedMapping(kind, (*table)->heading()), (*table)->sheets()};
    for (const QString &heading : (*table)->heading())
        look.columns.push_back({heading, {}, false});
    BsnColumns guard((*table)->heading());
    if (const Result<void> read = readExamples(**table, guard, look.columns); !read)
        return read.error();
    for (const BsnColumns::Count &count : guard.counts()) {
        for (TableLook::Column &column : look.columns) {
            if (column.heading != count.heading || !count.isOne())
                continue;
            column.isBsn = true;
            column.example.clear();
            std::erase_if(look.suggested.columns, [&](const MappedColumn &one) { return one.heading == column.heading; });
        }
    }
    return look;
}

QStringList TableLook::leftOut(const ColumnMapping &mapping) const
{
    QStringList headings;
    for (const Column &column : columns)
        headings.append(column.heading);
    return notTaken(mapping, headings);
}

} // namespace balie
