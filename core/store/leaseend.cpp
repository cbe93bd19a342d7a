// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leaseend.h"

#include "core/store/columns.h"

namespace balie {

Result<std::optional<LeaseEnd>> leaseEndOf(Connection &connection, OrganisationId organisation, qint64 person)
{
    return connection.first(
        QStringLiteral("SELECT CASE WHEN min(i.trigger_day) = '' THEN '' ELSE coalesce(max(i.trigger_day), '') END FROM retention_item i WHERE i.person = ? AND i.category = 'lease-core'"
                       " AND i.organisation = (SELECT row_key FROM organisation WHERE id = ?) AND i.destroyed = ''"
                       " AND NOT (i.trigger_day = '' AND EXISTS (SELECT 1 FROM import_key k WHERE k.item = i.row_key AND k.sender_key < 'B')) HAVING count(*) > 0"),
        toColumns(person, organisation), [](const Row &row) { return LeaseEnd{row.dayIfAny(0)}; });
}

} // namespace balie
