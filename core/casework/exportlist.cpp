// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportlist.h"

#include "core/casework/everypage.h"
#include "core/casework/listcsv.h"
#include "core/casework/listgiven.h"
#include "core/overview/requestrows.h"
#include "core/wording/casewords.h"
#include "core/wording/codewords.h"

namespace balie {

SheetCell cellOf(const RequestRow &row, RequestColumn column)
{
    switch (column) {
    case RequestColumn::Reference: return row.reference;
    case RequestColumn::Person: return row.personName;
    case RequestColumn::Street: return row.street;
    case RequestColumn::Organisation: return row.organisationName;
    case RequestColumn::Handler: return row.handler;
    case RequestColumn::Rights: return listed(row.rights);
    case RequestColumn::Channel: return wordOf(row.channel);
    case RequestColumn::State: return wordOf(row.state);
    case RequestColumn::Received: return row.received;
    case RequestColumn::Due: return row.due;
    case RequestColumn::PromiseDue: return row.promiseDue.value_or(QDate());
    case RequestColumn::StatutoryDue: return row.statutoryDue;
    case RequestColumn::NoticeBy: return row.noticeBy;
    case RequestColumn::ClosedOn: return row.closedOn.value_or(QDate());
    }
    Q_UNREACHABLE();
}

using TakeRow = std::function<Result<void>(const RequestRow &)>;

Result<qint64> giveRequests(Register &opened, const RequestQuery &query, const TakeRow &take)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<qint64> rows = takeEveryPage(query, [&](const RequestQuery &page) { return requestRows(opened, page); }, take);
    if (!rows)
        return rows;
    const Result<void> logged = endWithListGiven(*unit, QStringLiteral("list-exported"), *rows, query);
    return logged ? rows : Result<qint64>(logged.error());
}

Result<ListExport> exportList(Register &opened, const RequestQuery &query, const std::vector<RequestColumn> &columns,
                              const QStringList &heads)
{
    QByteArray bytes = listWithHeads(heads);
    const Result<qint64> rows = giveRequests(opened, query, [&](const RequestRow &row) {
        QStringList cells;
        for (const RequestColumn column : columns)
            cells.append(wordsOf(cellOf(row, column)));
        appendRow(bytes, cells);
        return Result<void>();
    });
    return rows.transform([&](qint64 count) { return ListExport{bytes, count}; });
}

} // namespace balie
