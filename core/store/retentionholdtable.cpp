// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retentionholdtable.h"

#include "core/store/columns.h"
#include "core/store/holdson.h"

namespace balie {

namespace {

constexpr int holdColumnCount = 12;

// Of "h", with the person, the case and the item that it is on.
QString holdColumns()
{
    return QStringLiteral("h.id, p.id, r.id, i.id, h.kind, h.owner, h.reason, h.placed, h.review, h.lifted, h.revision, cause.id");
}

QString holdTables()
{
    return QStringLiteral("retention_hold h LEFT JOIN person p ON p.row_key = h.person LEFT JOIN request r ON r.row_key = h.request"
                          " LEFT JOIN retention_item i ON i.row_key = h.item LEFT JOIN request cause ON cause.row_key = h.cause");
}

HoldTarget targetOf(const Row &row)
{
    if (!row.isNull(1))
        return row.id<PersonId>(1);
    if (!row.isNull(2))
        return row.id<RequestId>(2);
    return row.id<RetentionItemId>(3);
}

PlacedHold holdOf(const Row &row)
{
    return {row.id<RetentionHoldId>(0),
            targetOf(row),
            Hold{row.word<HoldKind>(4), row.shortText(5), row.longText(6), row.day(7), row.day(8), row.dayIfAny(9)},
            row.orNull(11, &Row::id<RequestId>),
            row.count(10)};
}

RetentionHoldTable::Line lineOf(const Row &row)
{
    constexpr int at = holdColumnCount;
    const bool named = !row.isNull(at + 3);
    return {holdOf(row), row.id<OrganisationId>(at),
            named ? std::optional(PersonName{row.orNull(at + 1, &Row::shortText), row.text(at + 2), row.shortText(at + 3)}) : std::nullopt, row.text(at + 4)};
}

template <typename T>
QVariant targetColumn(const HoldTarget &target)
{
    const auto *id = std::get_if<T>(&target);
    return id ? toColumn(*id) : toColumn(std::nullopt);
}

} // namespace

Result<PlacedHold> RetentionHoldTable::find(RetentionHoldId id) const
{
    const auto found = m_connection.first(QStringLiteral("SELECT %1 FROM %2 WHERE h.id = ?").arg(holdColumns(), holdTables()), toColumns(id), holdOf);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::RetentionHoldUnknown);
    return **found;
}

Result<std::vector<PlacedHold>> RetentionHoldTable::on(RetentionItemId item) const
{
    return m_connection.rows(QStringLiteral("SELECT %1 FROM %2 JOIN retention_item kept ON kept.id = ?"
                                            " WHERE h.item = kept.row_key OR h.person = kept.person OR h.request = kept.request OR h.item IN (%3)"
                                            " OR h.person IN (SELECT s.person FROM retention_item s WHERE s.row_key IN (%3)) ORDER BY h.row_key")
                                 .arg(holdColumns(), holdTables(), othersOfFiles(QStringLiteral("kept.row_key"))),
                             toColumns(item), holdOf);
}

Result<std::vector<RetentionHoldTable::Line>> RetentionHoldTable::standing(std::optional<OrganisationId> organisation, int offset, int limit) const
{
    // Of a case and of an item it is also told whose they are.
    const QString sql =
        QStringLiteral("SELECT %1, o.id, who.given, who.prefix, who.family, CASE WHEN r.id IS NULL THEN COALESCE(i.reference, '') ELSE o.sign || '-' || r.number END"
                       " FROM %2 LEFT JOIN person who ON who.row_key = COALESCE(h.person, r.person, i.person)"
                       " JOIN organisation o ON o.row_key = COALESCE(p.organisation, r.organisation, i.organisation)"
                       " WHERE h.lifted = '' AND (? = '' OR o.id = ?) ORDER BY h.review, h.row_key LIMIT ? OFFSET ?")
            .arg(holdColumns(), holdTables());
    const QString of = organisation ? organisation->toString() : QString();
    return m_connection.rows(sql, toColumns(of, of, limit, offset), lineOf);
}

Result<std::vector<RetentionHoldId>> RetentionHoldTable::placedOn(const HoldTarget &target) const
{
    struct Place
    {
        const char *column;
        const char *table;
    };
    constexpr Place places[] = {{"person", "person"}, {"request", "request"}, {"item", "retention_item"}}; // as HoldTarget has them
    const Place &place = places[target.index()];
    return m_connection.rows(QStringLiteral("SELECT id FROM retention_hold WHERE %1 = (SELECT row_key FROM %2 WHERE id = ?)").arg(QLatin1String(place.column), QLatin1String(place.table)),
                             std::visit([](const auto &id) { return toColumns(id); }, target), [](const Row &row) { return row.id<RetentionHoldId>(0); });
}

Result<std::vector<PlacedHold>> RetentionHoldTable::causedBy(RequestId request) const
{
    return m_connection.rows(QStringLiteral("SELECT %1 FROM %2 WHERE h.cause = (SELECT row_key FROM request WHERE id = ?) ORDER BY h.row_key").arg(holdColumns(), holdTables()),
                             toColumns(request), holdOf);
}

Result<qint64> RetentionHoldTable::astray() const
{
    const QString holds = QStringLiteral("(SELECT count(*) FROM retention_hold h WHERE h.cause = r.row_key AND h.person = r.person AND h.kind = ? AND h.lifted = '')");
    return m_connection.number(QStringLiteral("SELECT count(*) FROM request r WHERE CASE WHEN r.closed_on = '' OR r.complaint_open = 1 OR r.complaint_by <> '' THEN 1 ELSE 0 END <> ") + holds,
                               toColumns(HoldKind::OpenCase));
}

Result<void> RetentionHoldTable::moveReview(Transaction &transaction, const PlacedHold &placed, QDate reviewOn) const
{
    return transaction.changeOne(QStringLiteral("UPDATE retention_hold SET review = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
                                 toColumns(reviewOn, placed.id, placed.revision));
}

Result<void> RetentionHoldTable::insert(Transaction &transaction, const PlacedHold &placed) const
{
    const Hold &hold = placed.hold;
    return transaction.changeOne(
        QStringLiteral("INSERT INTO retention_hold (id, person, request, item, kind, owner, reason, placed, review, lifted, cause, revision)"
                       " VALUES (?, (SELECT row_key FROM person WHERE id = ?), (SELECT row_key FROM request WHERE id = ?),"
                       " (SELECT row_key FROM retention_item WHERE id = ?), ?, ?, ?, ?, ?, '', (SELECT row_key FROM request WHERE id = ?), 1)"),
        {toColumn(placed.id), targetColumn<PersonId>(placed.target), targetColumn<RequestId>(placed.target), targetColumn<RetentionItemId>(placed.target),
         toColumn(hold.kind), toColumn(hold.owner), toColumn(hold.reason), toColumn(hold.from), toColumn(hold.reviewOn), toColumn(placed.cause)});
}

Result<void> RetentionHoldTable::lift(Transaction &transaction, const PlacedHold &placed) const
{
    return transaction.changeOne(QStringLiteral("UPDATE retention_hold SET lifted = ?, revision = revision + 1 WHERE id = ? AND revision = ? AND lifted = ''"),
                                 toColumns(*placed.hold.lifted, placed.id, placed.revision));
}

Result<void> RetentionHoldTable::standAgain(Transaction &transaction, const PlacedHold &lifted) const
{
    return transaction.changeOne(QStringLiteral("UPDATE retention_hold SET lifted = '', revision = revision + 1 WHERE id = ? AND revision = ? AND lifted <> ''"),
                                 toColumns(lifted.id, lifted.revision));
}

} // namespace balie
