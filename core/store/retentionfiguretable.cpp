// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retentionfiguretable.h"

#include "core/store/columns.h"

namespace balie {

static QString monthOf(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

// Only what goes by itself is counted by month.
static QString monthOf(const RetentionStanding &standing)
{
    const bool goes = standing.status == RetentionStatus::Running || standing.status == RetentionStatus::Conflict;
    return goes && standing.due ? monthOf(*standing.due) : QStringLiteral("");
}

void RetentionFigureTable::Moves::add(OrganisationId organisation, const QString &category, const RetentionStanding &standing, qint64 by)
{
    m_by[{organisation, category, standing.status, monthOf(standing)}] += by;
}

Result<void> RetentionFigureTable::write(Transaction &transaction, const Moves &moves) const
{
    for (const auto &[kind, by] : moves.m_by) {
        const auto &[organisation, category, status, month] = kind;
        if (by == 0)
            continue;
        const Result<int> counted = transaction.change(
            QStringLiteral("UPDATE retention_figure SET number = number + ? WHERE organisation = (SELECT row_key FROM organisation WHERE id = ?)"
                           " AND category = ? AND status = ? AND month = ?"),
            toColumns(by, organisation, category, status, month));
        if (!counted)
            return counted.error();
        if (*counted > 0)
            continue;
        const Result<void> begun = transaction.changeOne(
            QStringLiteral("INSERT INTO retention_figure (organisation, category, status, month, number)"
                           " VALUES ((SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?)"),
            toColumns(organisation, category, status, month, by));
        if (!begun)
            return begun;
    }
    return {};
}

Result<std::vector<RetentionFigureTable::Kind>> RetentionFigureTable::kinds(QDate first, QDate last) const
{
    // A row of a status without months has '' there, which lies before every month.
    return m_connection.rows(
        QStringLiteral("SELECT o.id, f.category, f.status, f.every, f.earlier, f.later FROM"
                       " (SELECT organisation, category, status, SUM(number) AS every,"
                       " SUM(CASE WHEN month > '' AND month < ? THEN number ELSE 0 END) AS earlier, SUM(CASE WHEN month > ? THEN number ELSE 0 END) AS later"
                       " FROM retention_figure GROUP BY organisation, category, status) f"
                       " JOIN organisation o ON o.row_key = f.organisation WHERE f.every <> 0 ORDER BY f.organisation, f.category, f.status"),
        toColumns(monthOf(first), monthOf(last)), [](const Row &row) {
            return Kind{row.id<OrganisationId>(0), row.text(1), row.word<RetentionStatus>(2), row.integer(3), row.integer(4), row.integer(5)};
        });
}

Result<std::vector<RetentionFigureTable::Month>> RetentionFigureTable::months(QDate today, QDate last) const
{
    const QDate first(today.year(), today.month(), 1);
    return m_connection.rows(
        QStringLiteral("SELECT o.id, f.category, f.status, f.month || '-01', f.number, CASE WHEN f.month <> ? THEN 0 ELSE"
                       " (SELECT count(*) FROM retention_item i WHERE i.organisation = f.organisation AND i.category = f.category"
                       " AND i.status = f.status AND i.due >= ? AND i.due < ?) END"
                       " FROM (SELECT DISTINCT organisation, category, status FROM retention_figure WHERE status IN ('running', 'conflict')) kind"
                       " JOIN retention_figure f ON f.organisation = kind.organisation AND f.category = kind.category AND f.status = kind.status"
                       " JOIN organisation o ON o.row_key = f.organisation"
                       " WHERE f.month BETWEEN ? AND ? AND f.number <> 0 ORDER BY f.organisation, f.category, f.status, f.month"),
        toColumns(monthOf(first), first, today, monthOf(first), monthOf(last)), [](const Row &row) {
            return Month{row.id<OrganisationId>(0), row.text(1), row.word<RetentionStatus>(2), row.day(3), row.integer(4), row.integer(5)};
        });
}

Result<qint64> RetentionFigureTable::wrong() const
{
    return m_connection.number(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM"
                       " (SELECT organisation, category, status, month, number AS counted, 0 AS there, 1 AS lines FROM retention_figure"
                       " UNION ALL SELECT organisation, category, status,"
                       " CASE WHEN status IN ('running', 'conflict') THEN substr(due, 1, 7) ELSE '' END, 0, count(*), 0 FROM retention_item GROUP BY 1, 2, 3, 4)"
                       " each_kind GROUP BY organisation, category, status, month"
                       " HAVING SUM(counted) <> SUM(there) OR SUM(lines) > 1) wrong_kind"));
}

} // namespace balie
