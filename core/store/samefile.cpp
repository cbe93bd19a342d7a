// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/samefile.h"

#include "core/store/columns.h"
#include "core/store/holdson.h"

namespace balie {

Result<std::vector<RetentionItemId>> othersInFile(Connection &connection, RetentionItemId id)
{
    const QString others = othersOfFiles(QStringLiteral("SELECT m.row_key FROM retention_item m WHERE m.id = ?"));
    return connection.rows(QStringLiteral("SELECT i.id FROM retention_item i WHERE i.row_key IN (%1)").arg(others), toColumns(id),
                           [](const Row &row) { return row.id<RetentionItemId>(0); });
}

} // namespace balie
