// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportlist.h"

#include "core/casework/listcsv.h"
#include "core/casework/listgiven.h"
#include "core/overview/requestrows.h"
#include "core/wording/casewords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"

namespace balie {

namespace {

// As people read it in a spreadsheet: words for codes, and days as Dutch spreadsheets take them.
QString wordsOf(const RequestRow &row, RequestColumn column)
{
    const auto day = [](const std::optional<QDate> &on) { return on ? numericDay(*on) : QString(); };
    switch (column) {
    case RequestColumn::Reference: return row.reference;
    case RequestColumn::Person: return row.personName;
    case RequestColumn::Street: return row.street;
    case RequestColumn::Organisation: return row.organisationName;
    case RequestColumn::Handler: return row.handler;
    case RequestColumn::Rights: return listed(row.rights);
    case RequestColumn::Channel: return wordOf(row.channel);
    case RequestColumn::State: return wordOf(row.state);
    case RequestColumn::Received: return day(row.received);
    case RequestColumn::Due: return day(row.due);
    case RequestColumn::PromiseDue: return day(row.promiseDue);
    case RequestColumn::StatutoryDue: return day(row.statutoryDue);
    case RequestColumn::NoticeBy: return day(row.noticeBy);
    case RequestColumn::ClosedOn: return day(row.closedOn);
    }
    Q_UNREACHABLE();
}

Result<ListExport> written(Register &opened, RequestQuery query, const std::vector<RequestColumn> &columns, const QStringList &heads)
{
    constexpr int atATime = 1000;
    query.limit = atATime;
    query.after.clear();
    ListExport made{listWithHeads(heads), 0};
    do {
        const Result<RequestPage> page = requestRows(opened, query);
        if (!page)
            return page.error();
        for (const RequestRow &row : page->rows) {
            QStringList cells;
            for (RequestColumn column : columns)
                cells.append(wordsOf(row, column));
            appendRow(made.bytes, cells);
            ++made.rows;
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return made;
}

} // namespace

Result<ListExport> exportList(Register &opened, const RequestQuery &query, const std::vector<RequestColumn> &columns,
                              const QStringList &heads)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<ListExport> made = written(opened, query, columns, heads);
    if (!made)
        return made;
    if (const Result<void> logged = endWithListGiven(*unit, QStringLiteral("list-exported"), made->rows, query); !logged)
        return logged.error();
    return made;
}

} // namespace balie
