// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holdson.h"

#include <QStringList>

namespace balie {

// What stands behind the person: the category of a contract.
static QString behindPerson(const char *key)
{
    return QStringLiteral("substr(%1.sender_key, instr(%1.sender_key, char(31)) + 1 + instr(substr(%1.sender_key, instr(%1.sender_key, char(31)) + 1), char(31)))").arg(QLatin1String(key));
}

// The items of one file or contract stand under its key, each with its person behind that; those of a dossier under that to which its parts are tied.
QString othersOfFiles(const QString &items)
{
    const QString ofSame = QStringLiteral("SELECT o.item FROM these k CROSS JOIN import_key o ON o.source = k.source AND o.sender_key >= k.file || char(31)"
                                          " AND o.sender_key < k.file || char(32) AND o.item <> k.item AND (k.sender_key < 'T:' OR %1 = %2)")
                               .arg(behindPerson("k"), behindPerson("o"));
    const QString ofWhole = QStringLiteral("SELECT o.item FROM these k CROSS JOIN import_tie t ON t.source = k.source AND t.sender_key = k.sender_key AND t.tied_to < 'B'"
                                           " CROSS JOIN import_key o ON o.source = t.source AND o.sender_key >= t.tied_to || char(31) AND o.sender_key < t.tied_to || char(32)"
                                           " AND o.item <> k.item");
    const QString ofParts = QStringLiteral("SELECT o.item FROM these k CROSS JOIN import_tie t ON t.source = k.source AND t.tied_to = k.file"
                                           " CROSS JOIN import_key o ON o.source = t.source AND o.sender_key = t.sender_key AND o.item <> k.item WHERE k.sender_key < 'B'");
    return QStringLiteral("SELECT item FROM (WITH these AS MATERIALIZED (SELECT source, sender_key, item, substr(sender_key, 1, instr(sender_key, char(31)) - 1) AS file FROM import_key"
                          " WHERE item IN (%1) AND substr(sender_key, 1, 2) IN ('A:', 'T:')) %2 UNION ALL %3 UNION ALL %4)")
        .arg(items, ofSame, ofWhole, ofParts);
}

static QString holdOn(const char *column, const QString &row, const QString &isSo)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM retention_hold h WHERE h.%1 = %2 AND %3)").arg(QLatin1String(column), row, isSo);
}

QString holdsOn(const HeldRows &rows, const QString &isSo)
{
    const QString other = QStringLiteral("EXISTS (SELECT 1 FROM retention_item s WHERE s.row_key IN (%1) AND (%2 OR %3))")
                              .arg(othersOfFiles(rows.item), holdOn("person", QStringLiteral("s.person"), isSo), holdOn("item", QStringLiteral("s.row_key"), isSo));
    return QStringList{holdOn("person", rows.person, isSo), holdOn("request", rows.request, isSo), holdOn("item", rows.item, isSo), other}.join(QStringLiteral(" OR "));
}

} // namespace balie
