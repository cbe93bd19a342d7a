// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionrows.h"

namespace balie {

struct RetentionForPaper
{
    std::vector<RetentionRow> rows; // a thousand at most
    qint64 all = 0;                 // that the query finds
};

// What is kept and fits the query, for paper (its limit and cursor aside); so far it is only looked at.
// Errors: NotPermitted, and those of retentionRows().
Result<RetentionForPaper> retentionForPaper(Register &opened, RetentionQuery query);

// It goes to the printer: that so many rows of that query left the register stands in the audit, before it gets a page.
// Error: NotPermitted.
Result<void> logRetentionPrinted(Register &opened, const RetentionQuery &query, qint64 rows);

} // namespace balie
