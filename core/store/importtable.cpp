// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importtable.h"

#include "core/base/succeeded.h"
#include "core/store/columns.h"
#include "core/store/importtietable.h"
#include "core/store/senderkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace balie {

namespace {

template <typename T>
Result<T> there(const Result<std::optional<T>> &found, const Error &missing)
{
    if (!found)
        return found.error();
    return *found ? Result<T>(**found) : Result<T>(missing);
}

KnownKey keyOf(const Row &row)
{
    return {row.text(0), row.orNull(1, &Row::integer), row.orNull(2, &Row::integer), row.orNull(3, &Row::integer), row.integer(4), static_cast<Follows>(row.integer(5)), row.flag(6), row.flag(7), row.flag(8)};
}

ImportBatch batchOf(const Row &row)
{
    QStringList files;
    for (const QJsonValue &file : QJsonDocument::fromJson(row.text(4).toUtf8()).array())
        files.append(file.toString());
    ImportBatch batch{row.integer(0), row.id<OrganisationId>(1), row.text(2), row.text(3), files, row.text(5), row.text(6), row.moment(7), row.integer(8), row.integer(9), row.integer(10), row.integer(11)};
    if (!row.text(12).isEmpty())
        batch.undone = row.moment(12);
    return batch;
}

QString selectBatches(const char *rest)
{
    return QStringLiteral("SELECT b.row_key, o.id, b.kind, b.system, b.files, b.mapping, b.by_user, b.moment, b.added, b.changed, b.unchanged, b.left_out, b.undone"
                          " FROM import_batch b JOIN organisation o ON o.row_key = b.organisation ")
        + QLatin1String(rest);
}

template <typename SomeId>
Result<SomeId> idIn(Connection &connection, const QString &sql, qint64 row, const Error &missing)
{
    return there(connection.first(sql, toColumns(row), [](const Row &found) { return found.id<SomeId>(0); }), missing);
}

} // namespace

Result<std::optional<qint64>> ImportTable::source(OrganisationId organisation, const QString &system) const
{
    return m_connection.first(QStringLiteral("SELECT s.row_key FROM import_source s JOIN organisation o ON o.row_key = s.organisation WHERE o.id = ? AND s.name = ?"),
                              toColumns(organisation, system), [](const Row &row) { return row.integer(0); });
}

Result<qint64> ImportTable::addSource(Transaction &transaction, OrganisationId organisation, const QString &system) const
{
    const Result<void> added = transaction.changeOne(
        QStringLiteral("INSERT INTO import_source (organisation, name) VALUES ((SELECT row_key FROM organisation WHERE id = ?), ?)"), toColumns(organisation, system));
    return added ? Result<qint64>(lastRow()) : added.error();
}

Result<qint64> ImportTable::organisationRow(OrganisationId organisation) const
{
    return there(m_connection.first(QStringLiteral("SELECT row_key FROM organisation WHERE id = ?"), toColumns(organisation), [](const Row &row) { return row.integer(0); }),
                 Error(ErrorCode::OrganisationUnknown));
}

Result<std::optional<KnownKey>> ImportTable::find(qint64 source, const QString &key) const
{
    return m_connection.first(QStringLiteral("SELECT k.sender_key, coalesce(p.merged_into, p.row_key), k.item, k.hold, k.print, k.follows, CASE WHEN p.merged_into IS NULL THEN 0 ELSE 1 END,"
                                             " CASE WHEN coalesce(h.lifted, '') = '' THEN 0 ELSE 1 END, CASE WHEN coalesce(i.revision, k.revision) = k.revision THEN 0 ELSE 1 END"
                                             " FROM import_key k LEFT JOIN person p ON p.row_key = k.person LEFT JOIN retention_hold h ON h.row_key = k.hold LEFT JOIN retention_item i ON i.row_key = k.item"
                                             " WHERE k.source = ? AND k.sender_key = ?"),
                              toColumns(source, key), keyOf);
}

Result<std::optional<qint64>> ImportTable::personOf(qint64 source, const QString &key) const
{
    return m_connection.first(QStringLiteral("SELECT coalesce(p.merged_into, p.row_key) FROM import_key k JOIN person p ON p.row_key = k.person WHERE k.source = ? AND k.sender_key = ?"),
                              toColumns(source, key), [](const Row &row) { return row.integer(0); });
}

static QString selectFollowers(const char *rest)
{
    return QStringLiteral("SELECT k.sender_key, k.own_day, i.reference, i.category, i.system, coalesce((SELECT CASE WHEN b.print = 0 THEN 0 WHEN h.kind = 'duty' THEN 1 WHEN h.kind = 'blocked' THEN 3 ELSE 2 END FROM import_key b LEFT JOIN retention_hold h ON h.row_key = b.hold"
                          " WHERE b.source = k.source AND b.sender_key = 'B:' || k.sender_key), 0), k.follows,"
                          " i.trigger_day, i.revision <> k.revision FROM ")
        + QLatin1String(rest);
}

static ImportTable::Follower followerOf(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), static_cast<SenderKeeps>(row.integer(5)), static_cast<Follows>(row.integer(6)), row.text(7), row.flag(8)};
}

Result<std::vector<ImportTable::Follower>> ImportTable::followersOf(qint64 source, qint64 person) const
{
    // From the person to the keys, and not by all keys of the source.
    return m_connection.rows(selectFollowers("retention_item i CROSS JOIN import_key k ON k.item = i.row_key WHERE i.person = ? AND k.source = ? AND k.follows > 0"),
                             toColumns(person, source), followerOf);
}

static constexpr const char *fromItemsUnder = "import_key k CROSS JOIN retention_item i ON i.row_key = k.item WHERE k.source = ? AND k.sender_key >= ? AND k.sender_key < ?";

Result<std::vector<ImportTable::Follower>> ImportTable::siblingsOf(qint64 source, const QString &key) const
{
    return m_connection.rows(selectFollowers(fromItemsUnder) + QStringLiteral(" AND k.follows > 0"), toColumns(source) + itemsUnder(fileOfKey(key)), followerOf);
}

Result<std::vector<ImportTable::Follower>> ImportTable::itemsOf(qint64 source, const QString &file) const
{
    return m_connection.rows(selectFollowers(fromItemsUnder), toColumns(source) + itemsUnder(file), followerOf);
}

Result<bool> ImportTable::isFileHeld(qint64 source, const QString &key) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_key k CROSS JOIN retention_item i ON i.row_key = k.item"
                                              " WHERE k.source = ? AND k.sender_key >= ? AND k.sender_key < ? AND i.status = 'held')"),
                               toColumns(source) + itemsUnder(fileOfKey(key)))
        .transform([](qint64 any) { return any != 0; });
}

Result<QStringList> ImportTable::keysUnder(qint64 source, const QString &thing) const
{
    return m_connection.rows(QStringLiteral("SELECT sender_key FROM import_key WHERE source = ? AND sender_key >= ? AND sender_key < ?"),
                             toColumns(source) + itemsUnder(thing), [](const Row &row) { return row.text(0); })
        .transform([](const std::vector<QString> &keys) { return QStringList(keys.begin(), keys.end()); });
}

Result<QStringList> ImportTable::tenantsOf(qint64 source, const QString &tenancy) const
{
    const Result<QStringList> keys = keysUnder(source, QStringLiteral("T:") + tenancy);
    if (!keys)
        return keys;
    QStringList all;
    for (const QString &key : *keys)
        all.append(personOfKey(key));
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

qint64 ImportTable::lastRow() const
{
    return sqlite3_last_insert_rowid(m_connection.handle());
}

Result<bool> ImportTable::hasAny(qint64 source, QChar kind) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM import_key WHERE source = ? AND sender_key >= ? AND sender_key < ?)"),
                               toColumns(source, QString(kind) + u':', QString(kind) + u';'))
        .transform([](qint64 any) { return any != 0; });
}

Result<PersonId> ImportTable::personOf(qint64 row) const
{
    return idIn<PersonId>(m_connection, QStringLiteral("SELECT id FROM person WHERE row_key = ?"), row, Error(ErrorCode::PersonUnknown));
}

Result<RetentionItemId> ImportTable::itemOf(qint64 row) const
{
    return idIn<RetentionItemId>(m_connection, QStringLiteral("SELECT id FROM retention_item WHERE row_key = ?"), row, Error(ErrorCode::RetentionItemUnknown));
}

Result<RetentionHoldId> ImportTable::holdOf(qint64 row) const
{
    return idIn<RetentionHoldId>(m_connection, QStringLiteral("SELECT id FROM retention_hold WHERE row_key = ?"), row, Error(ErrorCode::RetentionHoldUnknown));
}

Result<qint64> ImportTable::rowOf(RetentionHoldId hold) const
{
    return there(m_connection.first(QStringLiteral("SELECT row_key FROM retention_hold WHERE id = ?"), toColumns(hold), [](const Row &row) { return row.integer(0); }),
                 Error(ErrorCode::RetentionHoldUnknown));
}

Result<bool> ImportTable::anyHoldStands() const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM retention_hold WHERE lifted = '')")).transform([](qint64 any) { return any != 0; });
}

Result<bool> ImportTable::holdStandsOn(qint64 person) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM retention_hold WHERE person = ? AND lifted = '')"), toColumns(person)).transform([](qint64 any) {
        return any != 0;
    });
}

Result<qint64> ImportTable::addBatch(Transaction &transaction, const ImportBatch &batch) const
{
    const QString files = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(batch.files)).toJson(QJsonDocument::Compact));
    const Result<void> added = transaction.changeOne(
        QStringLiteral("INSERT INTO import_batch (organisation, kind, system, files, mapping, by_user, moment, added, changed, unchanged, left_out, undone)"
                       " VALUES ((SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')"),
        toColumns(batch.organisation, batch.kind, batch.system, files, batch.mapping, batch.user, batch.moment, batch.added, batch.changed, batch.unchanged, batch.leftOut));
    return added ? Result<qint64>(lastRow()) : added.error();
}

Result<void> ImportTable::setCounts(Transaction &transaction, const ImportBatch &batch) const
{
    return transaction.changeOne(QStringLiteral("UPDATE import_batch SET added = ?, changed = ?, unchanged = ?, left_out = ? WHERE row_key = ?"),
                                 toColumns(batch.added, batch.changed, batch.unchanged, batch.leftOut, batch.number));
}

Result<void> ImportTable::setUndone(Transaction &transaction, qint64 number, Instant moment) const
{
    return transaction.changeOne(QStringLiteral("UPDATE import_batch SET undone = ? WHERE row_key = ? AND undone = ''"), toColumns(moment, number));
}

Result<ImportBatch> ImportTable::batch(qint64 number) const
{
    return there(m_connection.first(selectBatches("WHERE b.row_key = ?"), toColumns(number), batchOf), Error(ErrorCode::ImportUnknown));
}

Result<std::optional<ImportBatch>> ImportTable::saidAgainBy(const ImportBatch &batch) const
{
    // A file of the standard has what the others have, but for what went to whom.
    return m_connection.first(selectBatches("WHERE b.row_key > ? AND o.id = ? AND b.system = ? AND b.undone = '' AND b.unchanged > 0 AND (b.kind = ? OR ('vera' IN (b.kind, ?)"
                                            " AND b.kind IN ('persons', 'tenancies', 'retention', 'vera') AND ? IN ('persons', 'tenancies', 'retention', 'vera'))) ORDER BY b.row_key DESC LIMIT 1"),
                              toColumns(batch.number, batch.organisation, batch.system, batch.kind, batch.kind, batch.kind), batchOf);
}

Result<std::vector<ImportBatch>> ImportTable::batches(std::optional<OrganisationId> organisation, int limit) const
{
    const QString of = organisation ? organisation->toString() : QString();
    return m_connection.rows(selectBatches("WHERE ? = '' OR o.id = ? ORDER BY b.row_key DESC LIMIT ?"), toColumns(of, of, limit), batchOf);
}

static QVariant rowColumn(std::optional<qint64> row)
{
    return row ? toColumn(*row) : QVariant(QMetaType::fromType<qint64>());
}

Result<void> ImportTable::addKey(Transaction &transaction, qint64 source, const QString &key, qint64 batch, const Own &own) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO import_key (source, sender_key, person, item, hold, batch, latest, print, revision, own_day, follows) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{toColumn(source), toColumn(key), rowColumn(own.person), rowColumn(own.item), rowColumn(own.hold), toColumn(batch), toColumn(batch), toColumn(own.print),
                     toColumn(own.revision), toColumn(own.ownDay), toColumn(static_cast<int>(own.follows))});
}

Result<void> ImportTable::changeKey(Transaction &transaction, qint64 source, const QString &key, qint64 batch, const Own &own) const
{
    return transaction.changeOne(QStringLiteral("UPDATE import_key SET hold = coalesce(?, hold), latest = ?, print = ?, revision = ?, own_day = ?, follows = ? WHERE source = ? AND sender_key = ?"),
                                 QVariantList{rowColumn(own.hold), toColumn(batch), toColumn(own.print), toColumn(own.revision), toColumn(own.ownDay), toColumn(static_cast<int>(own.follows)), toColumn(source), toColumn(key)});
}

Result<void> ImportTable::forget(Transaction &transaction, Thing thing, const QString &rows, const QVariantList &values) const
{
    const QString column = thing == Thing::Person ? QStringLiteral("person") : thing == Thing::Item ? QStringLiteral("item") : thing == Thing::Hold ? QStringLiteral("hold") : QStringLiteral("disclosure");
    const QString keys = QStringLiteral("import_key k WHERE k.%1 IN (%2)").arg(column, rows);
    for (const QString &batches : {QStringLiteral("SELECT k.batch FROM ") + keys, QStringLiteral("SELECT k.latest FROM ") + keys,
                                   QStringLiteral("SELECT b.batch FROM import_before b WHERE (b.source, b.sender_key) IN (SELECT k.source, k.sender_key FROM %1)").arg(keys)}) {
        const auto unnamed = transaction.change(QStringLiteral("UPDATE import_batch SET files = '[]', mapping = '' WHERE files <> '[]' AND row_key IN (%1)").arg(batches), values);
        if (!unnamed)
            return unnamed.error();
    }
    if (const Result<void> untied = thing == Thing::Item ? ImportTieTable(m_connection).forget(transaction, rows, values) : Result<void>(); !untied)
        return untied;
    return succeeded(transaction.change(QStringLiteral("DELETE FROM import_key WHERE %1 IN (%2)").arg(column, rows), values));
}

Result<qint64> ImportTable::destroyed(OrganisationId organisation) const
{
    return m_connection.number(QStringLiteral("SELECT coalesce(sum(number), 0) FROM retention_figure WHERE organisation = (SELECT row_key FROM organisation WHERE id = ?)"
                                              " AND status = 'destroyed'"),
                               toColumns(organisation));
}

Result<QString> ImportTable::mapping(const QString &kind, const QString &name) const
{
    const auto found = m_connection.first(QStringLiteral("SELECT columns FROM import_mapping WHERE kind = ? AND name = ?"), toColumns(kind, name), [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return *found ? Result<QString>(**found) : Result<QString>(Error(ErrorCode::MappingUnknown).with(QStringLiteral("name"), name.left(60)));
}

Result<QStringList> ImportTable::mappings(const QString &kind) const
{
    return m_connection.rows(QStringLiteral("SELECT name FROM import_mapping WHERE kind = ? ORDER BY name"), toColumns(kind), [](const Row &row) { return row.text(0); })
        .transform([](const std::vector<QString> &names) { return QStringList(names.begin(), names.end()); });
}

Result<void> ImportTable::keepMapping(Transaction &transaction, const QString &kind, const QString &name, const QString &columns) const
{
    return succeeded(transaction.change(QStringLiteral("INSERT INTO import_mapping (name, kind, columns) VALUES (?, ?, ?)"
                                                       " ON CONFLICT (kind, name) DO UPDATE SET columns = excluded.columns"),
                                        toColumns(name, kind, columns)));
}

} // namespace balie
