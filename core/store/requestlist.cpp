// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requestlist.h"

#include "core/store/columns.h"
#include "core/store/likepattern.h"
#include "core/store/requestorder.h"
#include "core/store/searchtable.h"

namespace balie {

static constexpr int largestPage = 1000;

static void searchFor(SqlCondition &condition, const QStringList &terms)
{
    if (!terms.isEmpty())
        condition.add(QStringLiteral("r.row_key IN (SELECT rowid FROM request_search WHERE request_search MATCH ?)"), {matchOf(terms)});
}

// The person is only read where something is asked of it: an outer join that nobody looks at is left out.
static QString filteredTables()
{
    return QStringLiteral("request r LEFT JOIN person p ON p.row_key = r.person");
}

// Of columns, conditions and order (%1, %2, %3) a page.
static QString readOffIndex()
{
    return QStringLiteral("SELECT %1 FROM ") + requestLineTables() + QStringLiteral("%2%3 LIMIT ?");
}

// First which rows, then what stands in them: so that a sort carries keys, not whole rows.
static QString chosenFirst()
{
    return QStringLiteral("SELECT %1 FROM (SELECT r.row_key AS chosen FROM ") + filteredTables()
        + QStringLiteral("%2%3 LIMIT ?) JOIN request r ON r.row_key = chosen JOIN person p ON p.row_key = r.person%3");
}

Result<RequestList::Page> RequestList::page(const RequestQuery &query, const QStringList &terms) const
{
    const RequestOrder order(query.order);
    SqlCondition condition = conditionOf(query.filter);
    searchFor(condition, terms);
    if (!query.after.isEmpty()) {
        if (const Result<void> begun = order.beginAfter(query.after, condition); !begun)
            return begun.error();
    }
    const int limit = qBound(1, query.limit, largestPage);
    const QString sql = (order.followsIndex() ? readOffIndex() : chosenFirst())
                            .arg(requestLineColumns(), condition.where(), order.orderBy());
    auto lines = m_connection.rows(sql, condition.values + toColumns(limit), requestLineOf);
    if (!lines)
        return lines.error();
    Page page{*std::move(lines), {}};
    if (static_cast<int>(page.lines.size()) < limit)
        return page;
    const auto last = cursorAt(order, page.lines.back().id);
    if (!last)
        return last.error();
    page.next = *last;
    return page;
}

// Read for the one row where it is needed: in every row of a page it would cost more than this.
Result<QString> RequestList::cursorAt(const RequestOrder &order, RequestId last) const
{
    const auto cursor = m_connection.first(QStringLiteral("SELECT %1 FROM %2 WHERE r.id = ?").arg(order.selected(), requestLineTables()), toColumns(last),
                                           [&](const Row &row) {
                                               QVariantList values;
                                               for (int i = 0; i < order.selectedCount(); ++i)
                                                   values.append(row.value(i));
                                               return order.cursorFrom(values);
                                           });
    if (!cursor)
        return cursor.error();
    return cursor->value_or(QString());
}

Result<qint64> RequestList::count(const RequestFilter &filter, const QStringList &terms) const
{
    SqlCondition condition = conditionOf(filter);
    searchFor(condition, terms);
    return m_connection.number(QStringLiteral("SELECT count(*) FROM ") + filteredTables() + condition.where(), condition.values);
}

Result<RequestLine> RequestList::line(RequestId id) const
{
    const auto found = m_connection.first(
        QStringLiteral("SELECT %1 FROM %2 WHERE r.id = ?").arg(requestLineColumns(), requestLineTables()), toColumns(id), requestLineOf);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::RequestUnknown);
    return **found;
}

Result<std::vector<RequestLine>> RequestList::ofPerson(PersonId person) const
{
    return m_connection.rows(QStringLiteral("SELECT %1 FROM %2 WHERE r.person = (SELECT row_key FROM person WHERE id = ?)"
                                            " ORDER BY r.done, r.due, r.row_key")
                                 .arg(requestLineColumns(), requestLineTables()),
                             toColumns(person), requestLineOf);
}

Result<std::vector<RequestLine>> RequestList::linkedTo(RequestId request) const
{
    return m_connection.rows(QStringLiteral("SELECT %1 FROM %2 JOIN request_link l ON l.other = r.row_key"
                                            " WHERE l.request = (SELECT row_key FROM request WHERE id = ?) ORDER BY r.row_key")
                                 .arg(requestLineColumns(), requestLineTables()),
                             toColumns(request), requestLineOf);
}

static SqlCondition complaintCondition(const QString &text, const QStringList &terms)
{
    SqlCondition condition;
    condition.add(QStringLiteral("r.complaint_body > ''"));
    if (text.isEmpty())
        return condition;
    const QString byReference = QStringLiteral("r.complaint_references LIKE ? ESCAPE '\\'");
    if (terms.isEmpty())
        condition.add(byReference, toColumns(likeContaining(text)));
    else
        condition.add(QStringLiteral("(%1 OR r.row_key IN (SELECT rowid FROM request_search WHERE request_search MATCH ?))").arg(byReference),
                      toColumns(likeContaining(text), matchOf(terms)));
    return condition;
}

Result<std::vector<RequestLine>> RequestList::withComplaint(const QString &text, const QStringList &terms, int offset, int limit) const
{
    const SqlCondition condition = complaintCondition(text, terms);
    return m_connection.rows(QStringLiteral("SELECT %1 FROM %2%3 ORDER BY r.complaint_open DESC, r.complaint_by = '', r.complaint_by, r.row_key DESC LIMIT ? OFFSET ?")
                                 .arg(requestLineColumns(), requestLineTables(), condition.where()),
                             condition.values + toColumns(limit, offset), requestLineOf);
}

Result<qint64> RequestList::countWithComplaint(const QString &text, const QStringList &terms) const
{
    const SqlCondition condition = complaintCondition(text, terms);
    return m_connection.number(QStringLiteral("SELECT count(*) FROM request r") + condition.where(), condition.values);
}

Result<std::vector<RequestLine>> RequestList::search(const QStringList &terms, int limit) const
{
    if (terms.isEmpty())
        return std::vector<RequestLine>();
    const QString sql = QStringLiteral("SELECT %1 FROM request_search s JOIN request r ON r.row_key = s.rowid"
                                       " JOIN person p ON p.row_key = r.person WHERE request_search MATCH ? AND r.state <> ?"
                                       " ORDER BY s.rowid DESC LIMIT ?")
                            .arg(requestLineColumns());
    auto best = m_connection.rows(sql, toColumns(matchOf(terms, SearchIn::NumberAndName), RequestState::StruckOut, limit), requestLineOf);
    if (!best || static_cast<int>(best->size()) >= limit)
        return best;
    const auto all = m_connection.rows(sql, toColumns(matchOf(terms), RequestState::StruckOut, limit), requestLineOf);
    if (!all)
        return all.error();
    for (const RequestLine &line : *all) {
        const bool known = std::any_of(best->begin(), best->end(), [&](const RequestLine &one) { return one.id == line.id; });
        if (!known && static_cast<int>(best->size()) < limit)
            best->push_back(line);
    }
    return best;
}

} // namespace balie
