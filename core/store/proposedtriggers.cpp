// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/proposedtriggers.h"

#include "core/store/columns.h"

namespace balie {

Result<std::vector<QDate>> proposedTriggers(Connection &connection, DestructionId id, const QString &system, const QString &category)
{
    const auto dayOf = [](const Row &row) { return row.day(0); };
    return connection.rows(QStringLiteral("SELECT DISTINCT i.trigger_day FROM destruction_item d JOIN retention_item i ON i.row_key = d.item"
                                          " WHERE d.destruction = (SELECT row_key FROM destruction WHERE id = ?) AND d.system = ? AND i.category = ? AND i.trigger_day <> ''"
                                          " ORDER BY i.trigger_day"),
                           toColumns(id, system, category), dayOf);
}

} // namespace balie
