// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retentionitemrow.h"

#include "core/store/columns.h"

namespace balie {

QString retentionItemColumns()
{
    return QStringLiteral("i.row_key, i.id, o.id, p.id, r.id, i.reference, i.category, i.system, i.trigger_day, i.destroyed, i.revision, i.status, i.due, i.promised_from");
}

QString retentionItemTables()
{
    return QStringLiteral("retention_item i JOIN organisation o ON o.row_key = i.organisation LEFT JOIN person p ON p.row_key = i.person"
                          " LEFT JOIN request r ON r.row_key = i.request");
}

RetentionItem retentionItemOf(const Row &row)
{
    RetentionItem item{row.id<RetentionItemId>(1), row.id<OrganisationId>(2), row.orNull(3, &Row::id<PersonId>), row.orNull(4, &Row::id<RequestId>), {}, row.text(6),
                       row.shortText(7),           row.dayIfAny(8),           row.dayIfAny(9),                   row.count(10)};
    if (!row.text(5).isEmpty())
        item.reference = row.shortText(5);
    item.promisedFrom = row.dayIfAny(13);
    return item;
}

RetentionStanding retentionStandingOf(const Row &row)
{
    return {row.word<RetentionStatus>(11), row.dayIfAny(12)};
}

} // namespace balie
