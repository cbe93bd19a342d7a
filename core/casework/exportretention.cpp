// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportretention.h"

#include "core/casework/everypage.h"
#include "core/casework/listcsv.h"
#include "core/casework/listgiven.h"
#include "core/overview/archivestatuses.h"

namespace balie {

using TakeRow = std::function<Result<void>(const RetentionRow &)>;

Result<qint64> giveRetention(Register &opened, const RetentionQuery &query, const TakeRow &take)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    ArchiveStatuses statuses(opened);
    const auto takeWithStatus = [&](const RetentionRow &row) {
        const Result<ArchiveStatus> status = statuses.of(row);
        RetentionRow whole = row;
        whole.archiveStatus = status ? std::optional(*status) : std::nullopt;
        return status ? take(whole) : Result<void>(status.error());
    };
    const Result<qint64> rows = takeEveryPage(query, [&](const RetentionQuery &page) { return retentionRows(opened, page); }, takeWithStatus);
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
        cells.append(toWord(*row.archiveStatus));
        appendRow(made.bytes, cells);
        return Result<void>();
    });
    made.rows = rows.value_or(0);
    return rows ? Result<ListExport>(made) : rows.error();
}

} // namespace balie
