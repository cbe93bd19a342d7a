// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importbeforetable.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"

namespace balie {

// What key k is of, and the revision that it has now.
static constexpr const char *whatTheKeyIsOf = "LEFT JOIN person p ON p.row_key = k.person LEFT JOIN retention_item i ON i.row_key = k.item LEFT JOIN retention_hold h ON h.row_key = k.hold"
                                              " LEFT JOIN recipient c ON c.row_key = k.recipient LEFT JOIN disclosure d ON d.row_key = k.disclosure";
static constexpr const char *revisionNow = "coalesce(p.revision, i.revision, h.revision, c.revision, d.revision)";

static ImportBefore beforeOf(const Row &row)
{
    const auto rowIfAny = [&](int column) { return row.orNull(column, &Row::integer); };
    return {row.integer(0), row.text(1), rowIfAny(2), rowIfAny(3), rowIfAny(4), rowIfAny(5), rowIfAny(6), row.text(7), rowIfAny(8), rowIfAny(9), rowIfAny(10)};
}

Result<void> ImportBeforeTable::remember(Transaction &transaction, qint64 batch, qint64 source, const QString &key, const QString &content) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO import_before (source, sender_key, batch, latest, print, ahead, own_day, follows, person, hold, content, recipient)"
                       " SELECT k.source, k.sender_key, ?, k.latest, k.print, %1 - k.revision, k.own_day, k.follows, coalesce(i.person, d.person), k.hold, ?, d.recipient"
                       " FROM import_key k %2 WHERE k.source = ? AND k.sender_key = ?")
            .arg(QLatin1String(revisionNow), QLatin1String(whatTheKeyIsOf)),
        toColumns(batch, content, source, key));
}

Result<std::vector<ImportBefore>> ImportBeforeTable::changedBy(qint64 batch, const std::optional<ImportBefore> &after, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT b.source, b.sender_key, k.person, k.item, k.hold, coalesce(p.merged_into, p.row_key), b.hold, b.content, k.recipient, k.disclosure, coalesce(r.merged_into, r.row_key)"
                                            " FROM import_before b JOIN import_key k ON k.source = b.source AND k.sender_key = b.sender_key"
                                            " LEFT JOIN person p ON p.row_key = b.person LEFT JOIN recipient r ON r.row_key = b.recipient"
                                            " WHERE b.batch = ? AND (b.source, b.sender_key) > (?, ?) ORDER BY b.source, b.sender_key LIMIT ?"),
                             toColumns(batch, after ? after->source : 0, after ? after->key : QString(), limit), beforeOf);
}

Result<qint64> ImportBeforeTable::touchedSince(qint64 batch) const
{
    const QString isTouched = QStringLiteral("k.latest <> b.batch OR %1 <> k.revision OR (k.disclosure IS NOT NULL AND b.recipient IS NULL)"
                                             " OR EXISTS (SELECT 1 FROM destruction_item d WHERE d.item = k.item)"
                                             " OR EXISTS (SELECT 1 FROM request r JOIN event e ON e.request = r.row_key WHERE r.person = k.person AND e.recorded > m.moment)")
                                  .arg(QLatin1String(revisionNow));
    const Result<qint64> touched = m_connection.number(QStringLiteral("SELECT count(*) FROM import_before b JOIN import_batch m ON m.row_key = b.batch"
                                                                      " JOIN import_key k ON k.source = b.source AND k.sender_key = b.sender_key %1 WHERE b.batch = ? AND (%2)")
                                                           .arg(QLatin1String(whatTheKeyIsOf), isTouched),
                                                       toColumns(batch));
    if (!touched)
        return touched;
    const Result<qint64> forgotten = m_connection.number(QStringLiteral("SELECT b.changed - (SELECT count(*) FROM import_before f WHERE f.batch = b.row_key AND (f.sender_key < 'B:' OR f.sender_key >= 'B;')) FROM import_batch b WHERE b.row_key = ?"),
                                                         toColumns(batch));
    return forgotten ? Result<qint64>(*touched + *forgotten) : forgotten;
}

Result<void> ImportBeforeTable::giveBack(Transaction &transaction, qint64 batch, const ImportBefore &before, int revision) const
{
    return transaction.changeOne(QStringLiteral("UPDATE import_key SET (latest, print, own_day, follows, hold, revision) = (SELECT b.latest, b.print, b.own_day, b.follows, b.hold, ? - b.ahead FROM import_before b"
                                                " WHERE b.source = import_key.source AND b.sender_key = import_key.sender_key AND b.batch = ?)"
                                                " WHERE source = ? AND sender_key = ?"),
                                 toColumns(revision, batch, before.source, before.key));
}

Result<void> ImportBeforeTable::forget(Transaction &transaction, qint64 batch) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM import_before WHERE batch = ?"), toColumns(batch)));
}

Result<void> ImportBeforeTable::forgetAll(Transaction &transaction, OrganisationId organisation) const
{
    return succeeded(transaction.change(QStringLiteral("DELETE FROM import_before WHERE source IN (SELECT s.row_key FROM import_source s JOIN organisation o ON o.row_key = s.organisation WHERE o.id = ?)"),
                                        toColumns(organisation)));
}

} // namespace balie
