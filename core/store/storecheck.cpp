// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecheck.h"

#include "core/store/audittable.h"

namespace balie {

static Error damaged(const QString &part)
{
    return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("part"), part);
}

// Their answers name pages and tables, never values, and are kept out of the error all the same.
static Result<void> hasNoRows(Connection &connection, const QString &pragma, const QString &part)
{
    const auto found = connection.first(pragma, {}, [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error().with(QStringLiteral("part"), part);
    if (*found)
        return damaged(part);
    return {};
}

static Result<void> checkStructure(Connection &connection)
{
    const auto answer = connection.first(QStringLiteral("PRAGMA integrity_check"), {}, [](const Row &row) { return row.text(0); });
    if (!answer)
        return answer.error().with(QStringLiteral("part"), QStringLiteral("structure"));
    if (*answer != QStringLiteral("ok"))
        return damaged(QStringLiteral("structure"));
    return {};
}

static Result<std::map<QString, qint64>> rowsByTable(Connection &connection)
{
    const auto tables = connection.rows(
        QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
        {}, [](const Row &row) { return row.text(0); });
    if (!tables)
        return tables.error();
    std::map<QString, qint64> rows;
    for (QString table : *tables) {
        const QString quoted = QString(table).replace(QLatin1Char('"'), QStringLiteral("\"\""));
        const Result<qint64> count = connection.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted));
        if (!count)
            return count.error();
        rows.emplace(std::move(table), *count);
    }
    return rows;
}

Result<StoreState> stateOf(Connection &connection, const Secret &auditKey)
{
    const Result<AuditHead> head = AuditTable(connection, auditKey).head();
    if (!head)
        return head.error();
    auto rows = rowsByTable(connection);
    if (!rows)
        return rows.error();
    return StoreState{*head, std::move(*rows)};
}

Result<StoreState> checkStore(Connection &connection, const Secret &auditKey)
{
    if (const auto pages = hasNoRows(connection, QStringLiteral("PRAGMA cipher_integrity_check"), QStringLiteral("cipher")); !pages)
        return pages.error();
    if (const auto structure = checkStructure(connection); !structure)
        return structure.error();
    if (const auto references = hasNoRows(connection, QStringLiteral("PRAGMA foreign_key_check"), QStringLiteral("references")); !references)
        return references.error();
    if (const auto log = AuditTable(connection, auditKey).verifyAll(); !log)
        return log.error();
    return stateOf(connection, auditKey);
}

} // namespace balie
