// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/expireditems.h"

#include "core/domain/retention/retentionstanding.h"
#include "core/store/columns.h"

namespace balie {

// What has to go at once has no day, and '' lies before every day.
QString isExpired()
{
    return QStringLiteral("(i.status IN ('%1', '%2', '%3') AND i.due < ?)")
        .arg(toWord(RetentionStatus::Running), toWord(RetentionStatus::Conflict), toWord(RetentionStatus::AtOnce));
}

StoreCondition canBeTaken(const DestructionTable::Filter &filter, QDate today)
{
    StoreCondition fits{QStringLiteral("i.organisation = (SELECT row_key FROM organisation WHERE id = ?) AND ") + isExpired()
                            + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM destruction_item other WHERE other.item = i.row_key)"),
                        toColumns(filter.organisation, today)};
    for (const auto &[column, word] : {std::pair(QStringLiteral("i.category"), filter.category), std::pair(QStringLiteral("i.system"), filter.system)}) {
        if (word.isEmpty())
            continue;
        fits.where += QStringLiteral(" AND %1 = ?").arg(column);
        fits.values += toColumns(word);
    }
    if (filter.dueUntil) {
        fits.where += QStringLiteral(" AND i.due <= ?");
        fits.values += toColumns(*filter.dueUntil);
    }
    return fits;
}

Result<std::vector<ExpiredCount>> countExpired(Connection &connection, const DestructionTable::Filter &filter, QDate today)
{
    const StoreCondition fits = canBeTaken(filter, today);
    return connection.rows(QStringLiteral("SELECT i.category, count(*) FROM retention_item i WHERE %1 GROUP BY i.category ORDER BY i.category").arg(fits.where), fits.values,
                           [](const Row &row) { return ExpiredCount{row.text(0), row.integer(1)}; });
}

} // namespace balie
