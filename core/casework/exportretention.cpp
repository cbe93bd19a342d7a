// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportretention.h"

#include "core/casework/listcsv.h"
#include "core/casework/listgiven.h"

namespace balie {

static Result<ListExport> written(Register &opened, RetentionQuery query, const QStringList &heads)
{
    query.limit = 1000; // at a time
    query.after.clear();
    ListExport made{listWithHeads(heads), 0};
    do {
        const Result<RetentionPage> page = retentionRows(opened, query);
        if (!page)
            return page.error();
        for (const RetentionRow &row : page->rows) {
            QStringList cells;
            for (const RetentionColumn column : retentionColumns)
                cells.append(wordsOf(row, column));
            appendRow(made.csv, cells);
            ++made.rows;
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return made;
}

Result<ListExport> exportRetention(Register &opened, const RetentionQuery &query, const QStringList &heads)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<ListExport> made = written(opened, query, heads);
    if (!made)
        return made;
    if (const Result<void> logged = endWithListGiven(*unit, QStringLiteral("retention-exported"), made->rows, query); !logged)
        return logged.error();
    return made;
}

} // namespace balie
