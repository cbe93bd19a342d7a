// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importtietable.h"

#include "core/store/senderkey.h"

namespace balie {

static Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<std::vector<ImportTie>> ImportTieTable::ties(qint64 source, QChar kind, const std::optional<ImportTie> &after, int limit) const
{
    const QString begin = QString(kind) + u':';
    return m_connection.rows(QStringLiteral("SELECT t.sender_key, t.tied_to, EXISTS (SELECT 1 FROM import_key b JOIN retention_hold h ON h.row_key = b.hold"
                                            " WHERE b.source = t.source AND b.sender_key = 'B:' || t.sender_key AND h.lifted = ''), k.follows = 0 AND i.trigger_day = ''"
                                            " FROM import_tie t CROSS JOIN import_key k ON k.source = t.source AND k.sender_key = t.sender_key CROSS JOIN retention_item i ON i.row_key = k.item"
                                            " WHERE t.source = ? AND t.tied_to >= ? AND t.tied_to < ? AND (t.tied_to, t.sender_key) > (?, ?) ORDER BY t.tied_to, t.sender_key LIMIT ?"),
                             toColumns(source, begin, QString(QString(kind) + u';'), after ? after->to : QString(), after ? after->key : QString(), limit),
                             [](const Row &row) { return ImportTie{row.text(0), row.text(1), row.flag(2), row.flag(3)}; });
}

Result<void> ImportTieTable::untie(Transaction &transaction, qint64 source, const QString &file) const
{
    return done(transaction.change(QStringLiteral("DELETE FROM import_tie WHERE source = ? AND sender_key >= ? AND sender_key < ?"), toColumns(source) + itemsUnder(file)));
}

Result<void> ImportTieTable::tie(Transaction &transaction, qint64 source, const QString &file, const QString &to) const
{
    return done(transaction.change(QStringLiteral("INSERT OR IGNORE INTO import_tie (source, sender_key, tied_to) SELECT k.source, k.sender_key, ? FROM import_key k"
                                                  " WHERE k.source = ? AND k.sender_key >= ? AND k.sender_key < ?"),
                                   toColumns(to, source) + itemsUnder(file)));
}

Result<void> ImportTieTable::forget(Transaction &transaction, const QString &rows, const QVariantList &values) const
{
    const QString isOfThese = QStringLiteral("(source, tied_to) IN (SELECT k.source, substr(k.sender_key, 1, instr(k.sender_key, char(31)) - 1) FROM import_key k WHERE k.item IN (%1))");
    const QString othersStay = QStringLiteral("EXISTS (SELECT 1 FROM import_key o WHERE o.source = import_tie.source AND o.sender_key >= import_tie.tied_to || char(31)"
                                              " AND o.sender_key < import_tie.tied_to || char(32) AND o.item NOT IN (%1))");
    return done(transaction.change(QStringLiteral("DELETE FROM import_tie WHERE %1 AND NOT %2").arg(isOfThese.arg(rows), othersStay.arg(rows)), values + values));
}

} // namespace balie
