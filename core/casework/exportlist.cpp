// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportlist.h"

#include "core/casework/listcell.h"
#include "core/overview/requestrows.h"
#include "core/workspace/unitofwork.h"

namespace balie {

namespace {

void appendLine(QByteArray &csv, const QStringList &cells)
{
    QStringList guarded;
    for (const QString &cell : cells)
        guarded.append(csvCell(cell));
    csv += guarded.join(QLatin1Char(';')).toUtf8() + "\r\n";
}

Result<ListExport> written(Register &opened, RequestQuery query, const std::vector<RequestColumn> &columns)
{
    constexpr int atATime = 1000;
    query.limit = atATime;
    query.after.clear();
    ListExport made{"\xEF\xBB\xBF", 0};
    QStringList heads;
    for (RequestColumn column : columns)
        heads.append(toWord(column));
    appendLine(made.csv, heads);
    do {
        const Result<RequestPage> page = requestRows(opened, query);
        if (!page)
            return page.error();
        for (const RequestRow &row : page->rows) {
            QStringList cells;
            for (RequestColumn column : columns)
                cells.append(textOf(row, column));
            appendLine(made.csv, cells);
            ++made.rows;
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return made;
}

} // namespace

Result<ListExport> exportList(Register &opened, const RequestQuery &query, const std::vector<RequestColumn> &columns)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<ListExport> made = written(opened, query, columns);
    if (!made)
        return made;
    const QJsonObject content{{QStringLiteral("rows"), made->rows}, {QStringLiteral("query"), toJson(query)}};
    if (const Result<void> said = unit->audit(QStringLiteral("list-exported"), QStringLiteral("register"), QString(), content); !said)
        return said.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return made;
}

} // namespace balie
