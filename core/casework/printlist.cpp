// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/printlist.h"

#include "core/casework/listgiven.h"

namespace balie {

static constexpr int longestOnPaper = 1000;

Result<ListForPaper> printList(Register &opened, RequestQuery query)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    query.limit = longestOnPaper;
    query.after.clear();
    const Result<RequestPage> page = requestRows(opened, query);
    const Result<qint64> all = countRequests(opened, query.filter);
    if (!page || !all)
        return page ? all.error() : page.error();
    const ListForPaper list{page->rows, *all};
    if (const Result<void> logged = endWithListGiven(*unit, QStringLiteral("list-printed"), static_cast<qint64>(list.rows.size()), query); !logged)
        return logged.error();
    return list;
}

} // namespace balie
