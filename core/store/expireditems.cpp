// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/expireditems.h"

#include "core/domain/retention/retentionstanding.h"
#include "core/store/columns.h"

namespace balie {

// What has to go at once has no day, and '' lies before every day.
static QString isPast(const char *item)
{
    return QStringLiteral("(%1.status IN ('%2', '%3', '%4') AND %1.due < ?)")
        .arg(QLatin1String(item), toWord(RetentionStatus::Running), toWord(RetentionStatus::Conflict), toWord(RetentionStatus::AtOnce));
}

QString isExpired()
{
    return isPast("i");
}

QString isToGo(const QString &orIsSo)
{
    const QString part = QStringLiteral("SELECT 1 FROM destruction_part p WHERE p.destruction = d.destruction");
    return QStringLiteral("(i.system = d.system AND (%1 OR %2) AND (NOT EXISTS (%3) OR EXISTS (%3 AND p.system = d.system AND p.category = i.category)))").arg(isExpired(), orIsSo, part);
}

// Of a dossier or a document there is an item for each of its persons, and it goes when the last of them may.
static QString isOfFileInUse()
{
    return QStringLiteral("EXISTS (SELECT 1 FROM import_key k CROSS JOIN import_key o ON o.source = k.source AND o.sender_key >= substr(k.sender_key, 1, instr(k.sender_key, char(31)))"
                          " AND o.sender_key < substr(k.sender_key, 1, instr(k.sender_key, char(31)) - 1) || char(32) CROSS JOIN retention_item s ON s.row_key = o.item"
                          " WHERE k.item = i.row_key AND k.sender_key >= 'A:' AND k.sender_key < 'A;' AND o.item <> k.item AND NOT %1)")
        .arg(isPast("s"));
}

StoreCondition canBeTaken(const DestructionTable::Filter &filter, QDate today)
{
    StoreCondition fits{QStringLiteral("i.organisation = (SELECT row_key FROM organisation WHERE id = ?) AND ") + isExpired()
                            + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM destruction_item other WHERE other.item = i.row_key) AND NOT ") + isOfFileInUse(),
                        toColumns(filter.organisation, today, today)};
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

Result<bool> isBeingDestroyed(Connection &connection, RetentionItemId id)
{
    return connection
        .number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM destruction_item d JOIN destruction b ON b.row_key = d.destruction JOIN retention_item i ON i.row_key = d.item"
                               " WHERE i.id = ? AND b.begun_at IS NOT NULL)"),
                toColumns(id))
        .transform([](qint64 any) { return any != 0; });
}

} // namespace balie
