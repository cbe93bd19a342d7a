// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/printlist.h"

#include "core/casework/listgiven.h"
#include "core/domain/user/accesspolicy.h"

namespace balie {

static constexpr int longestOnPaper = 1000;

static RequestQuery whole(RequestQuery query)
{
    query.limit = longestOnPaper;
    query.after.clear();
    return query;
}

Result<ListForPaper> listForPaper(Register &opened, RequestQuery query)
{
    if (const Result<void> may = requirePermission(opened.session().role, Permission::Export); !may)
        return may.error();
    query = whole(std::move(query));
    const Result<RequestPage> page = requestRows(opened, query);
    const Result<qint64> all = countRequests(opened, query.filter);
    if (!page || !all)
        return page ? all.error() : page.error();
    return ListForPaper{page->rows, *all};
}

Result<void> logListPrinted(Register &opened, const RequestQuery &query, qint64 rows)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    return endWithListGiven(*unit, QStringLiteral("list-printed"), rows, whole(query));
}

} // namespace balie
