// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retentionitemtable.h"

#include "core/store/columns.h"
#include "core/store/holdson.h"
#include "core/store/importtable.h"
#include "core/store/retentionitemrow.h"

namespace balie {

using Kept = RetentionItemTable::Kept;

static Kept keptOf(const Row &row)
{
    return {row.integer(0), retentionItemOf(row), retentionStandingOf(row), row.flag(retentionItemColumnCount) ? Held::Yes : Held::No};
}

static QString selectKept(const QString &rest)
{
    return QStringLiteral("SELECT %1, CASE WHEN %2 THEN 1 ELSE 0 END FROM %3 WHERE %4")
        .arg(retentionItemColumns(), holdsOn({}), retentionItemTables(), rest);
}

Result<Kept> RetentionItemTable::find(RetentionItemId id) const
{
    const auto found = m_connection.first(selectKept(QStringLiteral("i.id = ?")), toColumns(id), keptOf);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::RetentionItemUnknown);
    return **found;
}

Result<std::vector<Kept>> RetentionItemTable::of(PersonId person) const
{
    return m_connection.rows(selectKept(QStringLiteral("i.person = (SELECT row_key FROM person WHERE id = ?)")), toColumns(person), keptOf);
}

Result<std::vector<Kept>> RetentionItemTable::under(const HoldTarget &target) const
{
    if (const auto *request = std::get_if<RequestId>(&target))
        return m_connection.rows(selectKept(QStringLiteral("i.request = (SELECT row_key FROM request WHERE id = ?)")), toColumns(*request), keptOf);
    const auto *person = std::get_if<PersonId>(&target);
    const QString own = person ? QStringLiteral("SELECT m.row_key FROM retention_item m WHERE m.person = (SELECT row_key FROM person WHERE id = ?)")
                               : QStringLiteral("SELECT m.row_key FROM retention_item m WHERE m.id = ?");
    const QVariant id = person ? toColumn(*person) : toColumn(std::get<RetentionItemId>(target));
    return m_connection.rows(selectKept(QStringLiteral("i.row_key IN (%1 UNION %2)").arg(own, othersOfFiles(own))), QVariantList{id, id}, keptOf);
}

Result<std::vector<Kept>> RetentionItemTable::unsettled(int limit) const
{
    return m_connection.rows(selectKept(QStringLiteral("i.revision = 0 ORDER BY i.row_key LIMIT ?")), toColumns(limit), keptOf);
}

Result<std::vector<Kept>> RetentionItemTable::after(qint64 rowKey, const Some &some, int limit) const
{
    // By row and not by an index, which would be read anew each time.
    QString rest = QStringLiteral("i.row_key > ?");
    QVariantList values = toColumns(rowKey);
    if (some.organisation) {
        rest += QStringLiteral(" AND +i.organisation = (SELECT row_key FROM organisation WHERE id = ?)");
        values += toColumns(*some.organisation);
    }
    if (!some.category.isEmpty()) {
        rest += QStringLiteral(" AND i.category || '' = ?");
        values += toColumns(some.category);
    }
    return m_connection.rows(selectKept(rest + QStringLiteral(" ORDER BY i.row_key LIMIT ?")), values + toColumns(limit), keptOf);
}

Result<Held> RetentionItemTable::heldFor(const RetentionItem &item) const
{
    const QString sql = QStringLiteral("SELECT CASE WHEN %1 THEN 1 ELSE 0 END FROM (SELECT (SELECT row_key FROM person WHERE id = ?) AS person,"
                                       " (SELECT row_key FROM request WHERE id = ?) AS request, (SELECT row_key FROM retention_item WHERE id = ?) AS item) w")
                            .arg(holdsOn({QStringLiteral("w.person"), QStringLiteral("w.request"), QStringLiteral("w.item")}));
    return m_connection.number(sql, toColumns(item.person, item.request, item.id)).transform([](qint64 stands) { return stands ? Held::Yes : Held::No; });
}

Result<Held> RetentionItemTable::heldFor(PersonId person) const
{
    return m_connection.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM retention_hold h WHERE h.person = (SELECT row_key FROM person WHERE id = ?) AND h.lifted = '')"), toColumns(person))
        .transform([](qint64 stands) { return stands ? Held::Yes : Held::No; });
}

Result<void> RetentionItemTable::insert(Transaction &transaction, const std::vector<New> &items) const
{
    RetentionFigureTable::Moves moves;
    for (const auto &[item, standing] : items) {
        const Result<void> written = transaction.changeOne(
            QStringLiteral("INSERT INTO retention_item (id, organisation, person, request, reference, category, system, trigger_day, destroyed,"
                           " batch, revision, status, due, promised_from) VALUES (?, (SELECT row_key FROM organisation WHERE id = ?), (SELECT row_key FROM person WHERE id = ?),"
                           " (SELECT row_key FROM request WHERE id = ?), ?, ?, ?, ?, ?, '', 1, ?, ?, ?)"),
            {toColumn(item.id), toColumn(item.organisation), toColumn(item.person), toColumn(item.request),
             toColumn(item.reference ? item.reference->toString() : QString()), toColumn(item.category), toColumn(item.system), dayColumn(item.trigger),
             dayColumn(item.destroyedOn), toColumn(standing.status), dayColumn(standing.due), dayColumn(item.promisedFrom)});
        if (!written)
            return written;
        moves.add(item.organisation, item.category, standing, 1);
    }
    return m_figures.write(transaction, moves);
}

Result<RetentionItem> RetentionItemTable::update(Transaction &transaction, const Kept &before, RetentionItem item, const RetentionStanding &standing) const
{
    const Result<void> written = transaction.changeOne(
        QStringLiteral("UPDATE retention_item SET person = (SELECT row_key FROM person WHERE id = ?), reference = ?, category = ?, system = ?,"
                       " trigger_day = ?, promised_from = ?, status = ?, due = ?, revision = revision + 1 WHERE row_key = ? AND revision = ?"),
        {toColumn(item.person), toColumn(item.reference ? item.reference->toString() : QString()), toColumn(item.category), toColumn(item.system),
         dayColumn(item.trigger), dayColumn(item.promisedFrom), toColumn(standing.status), dayColumn(standing.due), toColumn(before.rowKey), toColumn(item.revision)});
    if (!written)
        return written.error();
    RetentionFigureTable::Moves moves;
    moves.add(before.item.organisation, before.item.category, before.standing, -1);
    moves.add(before.item.organisation, item.category, standing, 1);
    if (const Result<void> counted = m_figures.write(transaction, moves); !counted)
        return counted.error();
    ++item.revision;
    return item;
}

Result<int> RetentionItemTable::restand(Transaction &transaction, const std::vector<std::pair<Kept, RetentionStanding>> &moved) const
{
    RetentionFigureTable::Moves moves;
    for (const auto &[kept, standing] : moved) {
        const Result<void> written = transaction.changeOne(QStringLiteral("UPDATE retention_item SET status = ?, due = ? WHERE row_key = ?"),
                                                           {toColumn(standing.status), dayColumn(standing.due), toColumn(kept.rowKey)});
        if (!written)
            return written.error();
        moves.add(kept.item.organisation, kept.item.category, kept.standing, -1);
        moves.add(kept.item.organisation, kept.item.category, standing, 1);
    }
    if (const Result<void> counted = m_figures.write(transaction, moves); !counted)
        return counted.error();
    return static_cast<int>(moved.size());
}

Result<void> RetentionItemTable::remove(Transaction &transaction, const Kept &kept) const
{
    const Result<int> lifted = transaction.change(QStringLiteral("DELETE FROM retention_hold WHERE item = ? AND lifted <> ''"), toColumns(kept.rowKey));
    if (!lifted)
        return lifted.error();
    const Result<int> released = transaction.change(QStringLiteral("DELETE FROM destruction_item WHERE item = ?"), toColumns(kept.rowKey));
    if (!released)
        return released.error();
    const Result<void> gone = transaction.changeOne(QStringLiteral("DELETE FROM retention_item WHERE row_key = ? AND revision = ?"),
                                                    toColumns(kept.rowKey, kept.item.revision));
    if (!gone)
        return gone;
    RetentionFigureTable::Moves moves;
    moves.add(kept.item.organisation, kept.item.category, kept.standing, -1);
    return m_figures.write(transaction, moves);
}

Result<std::vector<Kept>> RetentionItemTable::toDestroy(DestructionId batch, const QString &system, int limit) const
{
    return m_connection.rows(selectKept(QStringLiteral("i.row_key IN (SELECT d.item FROM destruction_item d WHERE d.destruction ="
                                                       " (SELECT row_key FROM destruction WHERE id = ?) AND d.system = ? LIMIT ?)")),
                             toColumns(batch, system, limit), keptOf);
}

Result<void> RetentionItemTable::destroy(Transaction &transaction, const std::vector<Kept> &items, QDate on) const
{
    constexpr RetentionStatus gone = RetentionStatus::Destroyed;
    RetentionFigureTable::Moves moves;
    const ImportTable imports(m_connection);
    for (const Kept &kept : items) {
        for (const Result<void> &forgotten : {imports.forget(transaction, ImportTable::Thing::Hold, QStringLiteral("SELECT row_key FROM retention_hold WHERE item = ?"), toColumns(kept.rowKey)),
                                              imports.forget(transaction, ImportTable::Thing::Item, QStringLiteral("?"), toColumns(kept.rowKey))}) {
            if (!forgotten)
                return forgotten;
        }
        for (const char *sql : {"DELETE FROM retention_hold WHERE item = ?", "DELETE FROM destruction_item WHERE item = ?"}) {
            const Result<int> with = transaction.change(QString::fromLatin1(sql), toColumns(kept.rowKey));
            if (!with)
                return with.error();
        }
        const Result<void> written = transaction.changeOne(
            QStringLiteral("UPDATE retention_item SET person = NULL, reference = '', trigger_day = '', promised_from = '', batch = '', destroyed = ?, status = ?, due = '',"
                           " revision = revision + 1 WHERE row_key = ? AND revision = ?"),
            toColumns(on, gone, kept.rowKey, kept.item.revision));
        if (!written)
            return written;
        moves.add(kept.item.organisation, kept.item.category, kept.standing, -1);
        moves.add(kept.item.organisation, kept.item.category, {gone, {}}, 1);
    }
    return m_figures.write(transaction, moves);
}

Result<void> RetentionItemTable::passOn(Transaction &transaction, PersonId duplicate, PersonId stays) const
{
    for (const char *table : {"retention_item", "retention_hold"}) {
        const Result<int> passed = transaction.change(QStringLiteral("UPDATE %1 SET person = (SELECT row_key FROM person WHERE id = ?), revision = revision + 1"
                                                                     " WHERE person = (SELECT row_key FROM person WHERE id = ?)")
                                                          .arg(QLatin1String(table)),
                                                      toColumns(stays, duplicate));
        if (!passed)
            return passed.error();
    }
    return {};
}

} // namespace balie
