// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/requestrows.h"
#include "core/workspace/register.h"

#include <QByteArray>

#include <vector>

namespace balie {

struct ListExport
{
    QByteArray bytes; // of the file; CSV unless said: UTF-8 with BOM, ";", CRLF, first line the heads, days as 28-02-2026; cells that a spreadsheet would calculate are guarded
    qint64 rows = 0;
};

// The whole list of a query (its limit and cursor aside), in words, under one head a column. The caller writes the bytes; that it was
// made stands in the audit. Error: NotPermitted.
Result<ListExport> exportList(Register &opened, const RequestQuery &query, const std::vector<RequestColumn> &columns,
                              const QStringList &heads);

} // namespace balie
