// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importtietable.h"

#include "core/base/succeeded.h"
#include "core/store/expireditems.h"
#include "core/store/senderkey.h"

namespace balie {

static ImportTie tieOf(const Row &row)
{
    return {row.text(0), row.text(1), static_cast<SenderKeeps>(row.integer(2)), row.flag(3)};
}

Result<std::vector<ImportTie>> ImportTieTable::of(qint64 source, const QString &key) const
{
    return m_connection.rows(QStringLiteral("SELECT sender_key, tied_to, keeps, waits FROM import_tie WHERE source = ? AND sender_key = ? ORDER BY tied_to"), toColumns(source, key), tieOf);
}

Result<std::vector<ImportTie>> ImportTieTable::standing(qint64 source, QChar kind, QDate today, const std::optional<ImportTie> &after, int limit) const
{
    const QString begin = QString(kind) + u':';
    const QString stands = QStringLiteral("EXISTS (SELECT 1 FROM import_key b JOIN retention_hold h ON h.row_key = b.hold"
                                          " WHERE b.source = t.source AND b.sender_key = 'B:' || t.sender_key AND h.lifted = '')");
    const QString isItself = QStringLiteral("instr(t.sender_key, t.tied_to || char(31)) = 1");
    return m_connection.rows(QStringLiteral("SELECT t.sender_key, t.tied_to, CASE WHEN %1 THEN t.keeps ELSE 0 END, t.waits AND (%2 OR NOT %3)"
                                            " FROM import_tie t CROSS JOIN import_key k ON k.source = t.source AND k.sender_key = t.sender_key CROSS JOIN retention_item i ON i.row_key = k.item"
                                            " WHERE t.source = ? AND t.tied_to >= ? AND t.tied_to < ? AND (t.tied_to, t.sender_key) > (?, ?) ORDER BY t.tied_to, t.sender_key LIMIT ?")
                                 .arg(stands, isItself, isExpired()),
                             toColumns(today, source, begin, QString(QString(kind) + u';'), after ? after->to : QString(), after ? after->key : QString(), limit), tieOf);
}

Result<std::vector<ImportTie>> ImportTieTable::withoutDay(qint64 source, const std::optional<ImportTie> &after, int limit) const
{
    // Of nobody it goes with the dossier of anybody.
    const QString goesAlong = QStringLiteral("EXISTS (SELECT 1 FROM import_key d WHERE d.source = t.source AND CASE WHEN substr(t.sender_key, -1) = char(31)"
                                             " THEN d.sender_key >= t.tied_to || char(31) AND d.sender_key < t.tied_to || char(32)"
                                             " ELSE d.sender_key = t.tied_to || substr(t.sender_key, instr(t.sender_key, char(31))) END)");
    return m_connection.rows(QStringLiteral("SELECT t.sender_key, min(t.tied_to), 0, 0 FROM import_tie t CROSS JOIN import_key k ON k.source = t.source AND k.sender_key = t.sender_key"
                                            " CROSS JOIN retention_item i ON i.row_key = k.item WHERE t.source = ? AND t.sender_key > ? AND t.sender_key < 'A:Informatieobject;'"
                                            " AND t.tied_to < 'B' AND t.keeps = 0 AND t.waits = 0 AND i.trigger_day = '' GROUP BY t.sender_key HAVING count(*) > 1 OR NOT min(%1)"
                                            " ORDER BY t.sender_key LIMIT ?")
                                 .arg(goesAlong),
                             toColumns(source, after ? after->key : QStringLiteral("A:Informatieobject:"), limit), tieOf);
}

Result<bool> ImportTieTable::isFilledIn(qint64 source, const QString &key, QDate today) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_key k CROSS JOIN retention_item i ON i.row_key = k.item"
                                              " WHERE k.source = ? AND k.sender_key = ? AND i.revision <> k.revision AND i.trigger_day <> '' AND %1)")
                                   .arg(isExpired()),
                               toColumns(source, key, today))
        .transform([](qint64 any) { return any != 0; });
}

Result<void> ImportTieTable::set(Transaction &transaction, qint64 source, const QString &key, const std::vector<ImportTie> &ties) const
{
    Result<void> written = succeeded(transaction.change(QStringLiteral("DELETE FROM import_tie WHERE source = ? AND sender_key = ?"), toColumns(source, key)));
    for (auto tie = ties.begin(); written && tie != ties.end(); ++tie) {
        written = transaction.changeOne(QStringLiteral("INSERT INTO import_tie (source, sender_key, tied_to, keeps, waits) VALUES (?, ?, ?, ?, ?)"),
                                        toColumns(source, key, tie->to, static_cast<int>(tie->keeps), tie->waits));
    }
    return written;
}

Result<void> ImportTieTable::setAsOthers(Transaction &transaction, qint64 source, const QString &key) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT OR IGNORE INTO import_tie (source, sender_key, tied_to, keeps, waits)"
                                                       " SELECT source, ?, tied_to, keeps, waits FROM import_tie WHERE source = ? AND sender_key >= ? AND sender_key < ?"),
                                        toColumns(key, source) + itemsUnder(fileOfKey(key))));
}

Result<std::optional<RetentionItemId>> ImportTieTable::heldDossier(qint64 source, const QString &dossier) const
{
    return m_connection.first(QStringLiteral("SELECT i.id FROM import_key k CROSS JOIN retention_item i ON i.row_key = k.item"
                                             " WHERE k.source = ? AND k.sender_key >= ? AND k.sender_key < ? AND EXISTS (SELECT 1 FROM import_tie t"
                                             " CROSS JOIN import_key p ON p.source = t.source AND p.sender_key = t.sender_key CROSS JOIN retention_item h ON h.row_key = p.item"
                                             " WHERE t.source = k.source AND t.tied_to = ? AND h.status = 'held') LIMIT 1"),
                              toColumns(source) + itemsUnder(dossier) + toColumns(dossier), [](const Row &row) { return row.id<RetentionItemId>(0); });
}

Result<std::vector<RetentionItemId>> ImportTieTable::goingAlong(RetentionItemId dossier) const
{
    return m_connection.rows(QStringLiteral("SELECT i.id FROM retention_item d CROSS JOIN import_key k ON k.item = d.row_key CROSS JOIN import_tie t ON t.source = k.source"
                                            " AND t.tied_to = substr(k.sender_key, 1, instr(k.sender_key, char(31)) - 1) AND t.sender_key > 'A:Informatieobject:' AND t.keeps = 0 AND t.waits = 0"
                                            " CROSS JOIN import_key o ON o.source = t.source AND o.sender_key = t.sender_key AND o.follows = 0 CROSS JOIN retention_item i ON i.row_key = o.item"
                                            " WHERE d.id = ? AND k.sender_key > 'A:Dossier:' AND k.sender_key < 'A:Dossier;' AND i.trigger_day = ''"),
                             toColumns(dossier), [](const Row &row) { return row.id<RetentionItemId>(0); });
}

Result<bool> ImportTieTable::isInDossier(RetentionItemId document) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM retention_item i CROSS JOIN import_key k ON k.item = i.row_key CROSS JOIN import_tie t ON t.source = k.source"
                                              " AND t.sender_key = k.sender_key AND t.tied_to < 'B' WHERE i.id = ?)"),
                               toColumns(document))
        .transform([](qint64 any) { return any != 0; });
}

Result<void> ImportTieTable::forget(Transaction &transaction, const QString &rows, const QVariantList &values) const
{
    const QString isOfThese = QStringLiteral("(source, tied_to) IN (SELECT k.source, substr(k.sender_key, 1, instr(k.sender_key, char(31)) - 1) FROM import_key k WHERE k.item IN (%1))");
    const QString othersStay = QStringLiteral("EXISTS (SELECT 1 FROM import_key o WHERE o.source = import_tie.source AND o.sender_key >= import_tie.tied_to || char(31)"
                                              " AND o.sender_key < import_tie.tied_to || char(32) AND o.item NOT IN (%1))");
    return succeeded(transaction.change(QStringLiteral("DELETE FROM import_tie WHERE %1 AND NOT %2").arg(isOfThese.arg(rows), othersStay.arg(rows)), values + values));
}

} // namespace balie
