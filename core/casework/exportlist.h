// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table/xlsxsheet.h"
#include "core/overview/requestrows.h"
#include "core/workspace/register.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace balie {

struct ListExport
{
    QByteArray bytes; // of the file; CSV unless said: UTF-8 with BOM, ";", CRLF, first line the heads, days as 28-02-2026; cells that a spreadsheet would calculate are guarded
    qint64 rows = 0;
};

// As people read it in a spreadsheet: words for codes, and days as days.
SheetCell cellOf(const RequestRow &row, RequestColumn column);

// All cases of a query (its limit and cursor aside) to the one that takes them, until it refuses one; how many there were. That they
// left the register stands in the audit. Errors: NotPermitted, and those of take.
Result<qint64> giveRequests(Register &opened, const RequestQuery &query, const std::function<Result<void>(const RequestRow &)> &take);

// The whole list of a query (its limit and cursor aside), in words, under one head a column. The caller writes the bytes; that it was
// made stands in the audit. Error: NotPermitted.
Result<ListExport> exportList(Register &opened, const RequestQuery &query, const std::vector<RequestColumn> &columns,
                              const QStringList &heads);

} // namespace balie
