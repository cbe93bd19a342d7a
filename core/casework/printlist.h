// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/requestrows.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

struct ListForPaper
{
    std::vector<RequestRow> rows; // a thousand at most
    qint64 all = 0;               // that the query finds
};

// The rows of a query for paper (its limit and cursor aside); so far they are only looked at. Error: NotPermitted.
Result<ListForPaper> listForPaper(Register &opened, RequestQuery query);

// They go to the printer: that so many rows of that query left the register stands in the audit, as with an export,
// before it gets a page. Error: NotPermitted.
Result<void> logListPrinted(Register &opened, const RequestQuery &query, qint64 rows);

} // namespace balie
