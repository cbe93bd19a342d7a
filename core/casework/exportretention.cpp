// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportretention.h"

#include "core/casework/listcsv.h"
#include "core/casework/listgiven.h"

namespace balie {

using TakeRow = std::function<Result<void>(const RetentionRow &)>;

static Result<qint64> each(Register &opened, RetentionQuery query, const TakeRow &take)
{
    query.limit = 1000; // at a time
    query.after.clear();
    qint64 rows = 0;
    do {
        const Result<RetentionPage> page = retentionRows(opened, query);
        if (!page)
            return page.error();
        for (const RetentionRow &row : page->rows) {
            if (const Result<void> taken = take(row); !taken)
                return taken.error();
        }
        rows += static_cast<qint64>(page->rows.size());
        query.after = page->next;
    } while (!query.after.isEmpty());
    return rows;
}

Result<qint64> giveRetention(Register &opened, const RetentionQuery &query, const TakeRow &take)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<qint64> rows = each(opened, query, take);
    if (!rows)
        return rows;
    const Result<void> logged = endWithListGiven(*unit, QStringLiteral("retention-exported"), *rows, query);
    return logged ? rows : Result<qint64>(logged.error());
}

Result<ListExport> exportRetention(Register &opened, const RetentionQuery &query, const QStringList &heads)
{
    ListExport made{listWithHeads(heads), 0};
    const Result<qint64> rows = giveRetention(opened, query, [&made](const RetentionRow &row) {
        QStringList cells;
        for (const RetentionColumn column : retentionColumns)
            cells.append(wordsOf(row, column));
        appendRow(made.bytes, cells);
        return Result<void>();
    });
    made.rows = rows.value_or(0);
    return rows ? Result<ListExport>(made) : rows.error();
}

} // namespace balie
