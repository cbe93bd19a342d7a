// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retentionlist.h"

#include "core/store/columns.h"
#include "core/store/expireditems.h"
#include "core/store/requestfiltersql.h"
#include "core/store/retentionitemrow.h"

namespace balie {

namespace {

using Line = RetentionList::Line;

// A page begins after the last day that was seen and, among equals, after its row.
struct Cursor
{
    QString due;
    qint64 rowKey = 0;

    QString toString() const { return due + QLatin1Char('.') + QString::number(rowKey); }

    static Result<Cursor> from(const QString &text)
    {
        bool isNumber = false;
        const Cursor cursor{text.section(QLatin1Char('.'), 0, 0), text.section(QLatin1Char('.'), 1).toLongLong(&isNumber)};
        if (isNumber && (cursor.due.isEmpty() || QDate::fromString(cursor.due, Qt::ISODate).isValid()))
            return cursor;
        return Error(ErrorCode::NotAWord).with(QStringLiteral("key"), QStringLiteral("cursor"));
    }
};

struct Found
{
    Line line;
    Cursor cursor;
};

QString lineColumns()
{
    return retentionItemColumns() + QStringLiteral(", p.given, p.prefix, p.family, CASE WHEN r.id IS NULL THEN '' ELSE o.sign || '-' || r.number END");
}

Found foundOf(const Row &row)
{
    constexpr int name = retentionItemColumnCount;
    RetentionItem item = retentionItemOf(row);
    std::optional<PersonName> person;
    if (item.person)
        person = PersonName{row.orNull(name, &Row::shortText), row.text(name + 1), row.shortText(name + 2)};
    return {{std::move(item), retentionStandingOf(row), person, row.text(name + 3)}, {row.text(12), row.integer(0)}};
}

SqlCondition conditionOf(const RetentionList::Wanted &wanted, const RetentionList::Lane &lane)
{
    SqlCondition condition;
    condition.add(QStringLiteral("i.status = ?"), toColumns(lane.status));
    if (wanted.organisation)
        condition.add(QStringLiteral("i.organisation = (SELECT row_key FROM organisation WHERE id = ?)"), toColumns(*wanted.organisation));
    if (!wanted.category.isEmpty())
        condition.add(QStringLiteral("i.category = ?"), toColumns(wanted.category));
    if (lane.due.from)
        condition.add(QStringLiteral("i.due >= ?"), toColumns(*lane.due.from));
    if (lane.due.until)
        condition.add(QStringLiteral("i.due <= ?"), toColumns(*lane.due.until));
    return condition;
}

} // namespace

// Each lane is read off an index by itself, and no further than a page: sorting all of them would read all of them.
Result<RetentionList::Page> RetentionList::page(const Wanted &wanted) const
{
    std::optional<Cursor> cursor;
    if (!wanted.after.isEmpty()) {
        const Result<Cursor> read = Cursor::from(wanted.after);
        if (!read)
            return read.error();
        cursor = *read;
    }
    QStringList parts;
    QVariantList values;
    for (const Lane &lane : wanted.lanes) {
        SqlCondition condition = conditionOf(wanted, lane);
        if (cursor)
            condition.add(QStringLiteral("(i.due, i.row_key) > (?, ?)"), toColumns(cursor->due, cursor->rowKey));
        parts.append(QStringLiteral("SELECT * FROM (SELECT i.row_key AS line, i.due AS day FROM retention_item i%1 ORDER BY i.due, i.row_key LIMIT ?)").arg(condition.where()));
        values += condition.values + toColumns(wanted.limit);
    }
    const QString sql = QStringLiteral("SELECT %1 FROM (SELECT * FROM (%2) lanes ORDER BY day, line LIMIT ?) page JOIN %3"
                                       " WHERE i.row_key = page.line ORDER BY page.day, page.line")
                            .arg(lineColumns(), parts.join(QStringLiteral(" UNION ALL ")), retentionItemTables());
    auto found = m_connection.rows(sql, values + toColumns(wanted.limit), foundOf);
    if (!found)
        return found.error();
    Page page;
    if (static_cast<int>(found->size()) == wanted.limit)
        page.next = found->back().cursor.toString();
    for (Found &one : *found)
        page.lines.push_back(std::move(one.line));
    return page;
}

Result<qint64> RetentionList::count(const Wanted &wanted) const
{
    qint64 all = 0;
    for (const Lane &lane : wanted.lanes) {
        const SqlCondition condition = conditionOf(wanted, lane);
        const Result<qint64> some = m_connection.number(QStringLiteral("SELECT count(*) FROM retention_item i") + condition.where(), condition.values);
        if (!some)
            return some;
        all += *some;
    }
    return all;
}

Result<std::vector<Line>> RetentionList::ofPerson(PersonId person) const
{
    // One person has few: sorted here, so that the index of the person is the one that is read.
    return m_connection.rows(
        QStringLiteral("SELECT %1 FROM %2 WHERE i.person = (SELECT row_key FROM person WHERE id = ?) ORDER BY +i.due, +i.row_key").arg(lineColumns(), retentionItemTables()),
        toColumns(person), [](const Row &row) { return foundOf(row).line; });
}

Result<void> RetentionList::eachToDestroy(DestructionId batch, const QString &system, QDate today, const std::function<Result<void>(const Line &)> &take) const
{
    return m_connection.eachRow(QStringLiteral("SELECT %1 FROM %2 JOIN destruction_item d ON d.item = i.row_key"
                                               " WHERE d.destruction = (SELECT row_key FROM destruction WHERE id = ?) AND d.system = ? AND %3 ORDER BY +i.due, +i.row_key")
                                    .arg(lineColumns(), retentionItemTables(), isToGo()),
                                toColumns(batch, system, today), [&take](const Row &row) { return take(foundOf(row).line); });
}

Result<Line> RetentionList::line(RetentionItemId item) const
{
    const auto found = m_connection.first(QStringLiteral("SELECT %1 FROM %2 WHERE i.id = ?").arg(lineColumns(), retentionItemTables()), toColumns(item),
                                          [](const Row &row) { return foundOf(row).line; });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::RetentionItemUnknown);
    return **found;
}

} // namespace balie
