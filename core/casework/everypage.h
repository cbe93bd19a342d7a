// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace balie {

// All rows of a query (its limit and cursor aside), one after the other, to the one that takes them; gives how many there were.
// read: a page of the query, with its rows and the cursor of the next. Errors: those of read and of take, which ends it.
template <typename Query, typename Read, typename Take>
Result<qint64> takeEveryPage(Query query, Read &&read, Take &&take)
{
    query.limit = 1000; // at a time
    query.after.clear();
    qint64 rows = 0;
    do {
        const auto page = read(query);
        if (!page)
            return page.error();
        for (const auto &row : page->rows) {
            if (const Result<void> taken = take(row); !taken)
                return taken.error();
        }
        rows += static_cast<qint64>(page->rows.size());
        query.after = page->next;
    } while (!query.after.isEmpty());
    return rows;
}

} // namespace balie
