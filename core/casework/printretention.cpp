// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/printretention.h"

#include "core/casework/listgiven.h"
#include "core/domain/user/accesspolicy.h"

namespace balie {

static RetentionQuery whole(RetentionQuery query)
{
    query.limit = 1000; // the most on paper
    query.after.clear();
    return query;
}

Result<RetentionForPaper> retentionForPaper(Register &opened, RetentionQuery query)
{
    if (const Result<void> may = requirePermission(opened.session().role, Permission::Export); !may)
        return may.error();
    query = whole(std::move(query));
    const Result<RetentionPage> page = retentionRows(opened, query);
    if (!page)
        return page.error();
    const auto shown = static_cast<qint64>(page->rows.size());
    // Counted only where there is more than paper takes.
    const Result<qint64> all = page->next.isEmpty() ? Result<qint64>(shown) : countRetention(opened, query);
    return all ? Result<RetentionForPaper>(RetentionForPaper{page->rows, *all}) : all.error();
}

Result<void> logRetentionPrinted(Register &opened, const RetentionQuery &query, qint64 rows)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    return endWithListGiven(*unit, QStringLiteral("retention-printed"), rows, whole(query));
}

} // namespace balie
