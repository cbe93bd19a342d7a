// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefigures.h"

#include "core/domain/request/requeststate.h"
#include "core/store/columns.h"

#include <algorithm>

namespace balie {

namespace {

using Group = StoreFigures::Group;

// Groups of days; an open case that is due later stands in the first of the others that fits.
constexpr Group pressing[] = {Group::Late, Group::Today, Group::ThisWeek};
constexpr Group calm[] = {Group::ExtensionEnds, Group::WaitingIdentification, Group::WaitingPerson, Group::WaitingColleague, Group::Later};

// What works at once can wait for nobody, and a colleague who let the day pass must be reminded: both are of today.
constexpr auto pressesToday = "(r.stop_open OR (r.colleague_by > '' AND r.colleague_by < ?))";

QString notYet(const QString &days)
{
    return days + QStringLiteral(" AND NOT ") + QLatin1String(pressesToday);
}

SqlCondition ownCondition(Group group, const WorkDays &days)
{
    SqlCondition condition;
    switch (group) {
    case Group::Late: condition.add(QStringLiteral("r.due < ?"), toColumns(days.today)); break;
    case Group::Today: condition.add(QStringLiteral("(r.due = ? OR r.due > ? AND %1)").arg(QLatin1String(pressesToday)), toColumns(days.today, days.today, days.today)); break;
    case Group::ThisWeek: condition.add(notYet(QStringLiteral("r.due > ? AND r.due <= ?")), toColumns(days.today, days.weekUntil, days.today)); break;
    case Group::ExtensionEnds:
        condition.add(QStringLiteral("r.extended = 0 AND r.waiting = 0 AND r.notice_by BETWEEN ? AND ?"), toColumns(days.today, days.extensionUntil));
        break;
    case Group::WaitingIdentification: condition.add(QStringLiteral("r.state = ?"), toColumns(RequestState::Identification)); break;
    case Group::WaitingPerson: condition.add(QStringLiteral("r.waiting = 1")); break;
    case Group::WaitingColleague: condition.add(QStringLiteral("(r.colleague_by > '' OR r.handler <> '' AND r.handler <> ?)"), toColumns(days.user)); break;
    case Group::Complaint: condition.add(QStringLiteral("r.complaint_by > ''")); break;
    case Group::ToClose: condition.add(QStringLiteral("r.state = ?"), toColumns(RequestState::Answered)); break;
    case Group::Later: condition.add(QStringLiteral("1 = 1")); break;
    }
    return condition;
}

// The place of a case among the calm groups, as an SQL expression.
SqlCondition calmNumber(const WorkDays &days)
{
    SqlCondition number;
    QString text = QStringLiteral("CASE");
    for (Group group : calm) {
        const SqlCondition own = ownCondition(group, days);
        text += QStringLiteral(" WHEN %1 THEN %2").arg(own.all.front()).arg(static_cast<int>(group));
        number.values += own.values;
    }
    number.all.append(text + QStringLiteral(" END"));
    return number;
}

// Every case of the group.
SqlCondition wholeCondition(Group group, const WorkDays &days)
{
    if (group == Group::ToClose || group == Group::Complaint)
        return ownCondition(group, days);
    SqlCondition condition;
    condition.add(QStringLiteral("r.done = 0"));
    if (std::find(std::begin(pressing), std::end(pressing), group) != std::end(pressing)) {
        const SqlCondition own = ownCondition(group, days);
        condition.add(own.all.front(), own.values);
        return condition;
    }
    const SqlCondition number = calmNumber(days);
    condition.add(notYet(QStringLiteral("r.due > ?")), toColumns(days.weekUntil, days.today));
    condition.add(number.all.front() + QStringLiteral(" = ?"), number.values + toColumns(static_cast<int>(group)));
    return condition;
}

} // namespace

Result<std::map<Group, qint64>> StoreFigures::groupCounts(const WorkDays &days) const
{
    std::map<Group, qint64> counts;
    for (Group group : {Group::Late, Group::Today, Group::Complaint, Group::ThisWeek, Group::ToClose}) {
        const SqlCondition condition = wholeCondition(group, days);
        const Result<qint64> count = m_connection.number(QStringLiteral("SELECT count(*) FROM request r") + condition.where(), condition.values);
        if (!count)
            return count.error();
        if (*count > 0)
            counts[group] = *count;
    }
    const SqlCondition number = calmNumber(days);
    const Result<void> read = m_connection.eachRow(
        QStringLiteral("SELECT %1, count(*) FROM request r WHERE r.done = 0 AND %2 GROUP BY 1").arg(number.all.front(), notYet(QStringLiteral("r.due > ?"))),
        number.values + toColumns(days.weekUntil, days.today), [&](const Row &row) -> Result<void> {
            counts[static_cast<Group>(row.count(0))] = row.integer(1);
            return {};
        });
    if (!read)
        return read.error();
    return counts;
}

Result<std::vector<RequestLine>> StoreFigures::groupLines(Group group, const WorkDays &days, int offset, int limit) const
{
    const SqlCondition condition = wholeCondition(group, days);
    const QLatin1String day(group == Group::Complaint ? "r.complaint_by" : "r.due");
    return m_connection.rows(QStringLiteral("SELECT %1 FROM %2").arg(requestLineColumns(), requestLineTables()) + condition.where()
                                 + QStringLiteral(" ORDER BY %1, r.row_key LIMIT ? OFFSET ?").arg(day),
                             condition.values + toColumns(limit, offset), requestLineOf);
}

Result<StoreFigures::Open> StoreFigures::open(const WorkDays &days) const
{
    const SqlCondition today = ownCondition(Group::Today, days);
    const SqlCondition week = ownCondition(Group::ThisWeek, days);
    const auto found = m_connection.first(
        QStringLiteral("SELECT count(*), COALESCE(SUM(r.due < ?), 0), COALESCE(SUM(%1), 0), COALESCE(SUM(%2), 0) FROM request r WHERE r.done = 0")
            .arg(today.all.front(), week.all.front()),
        toColumns(days.today) + today.values + week.values,
        [](const Row &row) { return Open{row.integer(0), row.integer(1), row.integer(2), row.integer(3), 0}; });
    if (!found)
        return found.error();
    const Result<qint64> complaints =
        m_connection.number(QStringLiteral("SELECT count(*) FROM request WHERE complaint_body > '' AND complaint_open = 1"), {});
    if (!complaints)
        return complaints.error();
    Open open = found->value_or(Open());
    open.complaints = *complaints;
    return open;
}

Result<StoreFigures::Year> StoreFigures::year(int year) const
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    const Result<qint64> received = m_connection.number(
        QStringLiteral("SELECT (SELECT count(*) FROM request WHERE received BETWEEN ? AND ?) + (SELECT count(*) FROM accountability_record WHERE received BETWEEN ? AND ?)"),
        toColumns(first, last, first, last));
    if (!received)
        return received.error();
    const auto answered = m_connection.first(
        QStringLiteral("SELECT count(*), COALESCE(SUM(on_time), 0) FROM (SELECT on_time FROM request WHERE answered_on BETWEEN ? AND ?"
                       " UNION ALL SELECT on_time FROM accountability_record WHERE answered_on BETWEEN ? AND ?)"),
        toColumns(first, last, first, last),
        [&](const Row &row) { return Year{*received, row.integer(0), row.integer(1)}; });
    if (!answered)
        return answered.error();
    return answered->value_or(Year());
}

Result<std::vector<StoreFigures::DueDay>> StoreFigures::dueDays(QDate from, QDate until) const
{
    return m_connection.rows(
        QStringLiteral("SELECT due, count(*), SUM(waiting) FROM request WHERE done = 0 AND due BETWEEN ? AND ? GROUP BY due ORDER BY due"),
        toColumns(from, until), [](const Row &row) { return DueDay{row.day(0), row.integer(1), row.integer(2)}; });
}

Result<std::map<OrganisationId, StoreFigures::OfOrganisation>> StoreFigures::organisations() const
{
    std::map<OrganisationId, OfOrganisation> figures;
    Result<void> read = m_connection.eachRow(
        QStringLiteral("SELECT o.id, COALESCE(SUM(n.last_serial), 0) FROM organisation o LEFT JOIN case_number n ON n.organisation = o.row_key GROUP BY o.id"),
        {}, [&](const Row &row) -> Result<void> {
            figures[row.id<OrganisationId>(0)].requests = row.integer(1);
            return {};
        });
    if (!read)
        return read.error();
    read = m_connection.eachRow(
        QStringLiteral("SELECT o.id, count(*) FROM request r JOIN organisation o ON o.row_key = r.organisation WHERE r.done = 0 GROUP BY o.id"),
        {}, [&](const Row &row) -> Result<void> {
            figures[row.id<OrganisationId>(0)].open = row.integer(1);
            return {};
        });
    if (!read)
        return read.error();
    return figures;
}

} // namespace balie
