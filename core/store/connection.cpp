// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/authorizer.h"
#include "core/store/storeerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace balie {

// Far more than the program has statements; it only bounds what searches with free filters can leave.
static constexpr std::size_t mostPrepared = 200;

Connection::Connection(QSqlDatabase database, std::unique_ptr<Authorizer> authorizer)
    : m_database(std::move(database)), m_authorizer(std::move(authorizer))
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

sqlite3 *Connection::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

static sqlite3_stmt *statementOf(const QSqlQuery &query)
{
    const QVariant statement = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(statement.constData());
}

static bool onlyReads(const QSqlQuery &query)
{
    return sqlite3_stmt_readonly(statementOf(query)) != 0;
}

Result<std::unique_ptr<QSqlQuery>> Connection::take(const QString &sql, Use use)
{
    std::unique_ptr<QSqlQuery> query;
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end()) {
        query = std::move(kept->second);
        m_prepared.erase(kept);
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return storeError(query->lastError(), handle());
    }
    if (use == Use::Read && !onlyReads(*query))
        return Error(ErrorCode::DatabaseFailed).during(QStringLiteral("writing without a transaction"));
    return query;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    m_prepared.emplace(sql, std::move(query));
}

static void bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
}

Result<void> Connection::eachRow(const QString &sql, const QVariantList &values,
                                 const std::function<Result<void>(const Row &)> &takeRow)
{
    auto query = take(sql, Use::Read);
    if (!query)
        return query.error();
    QSqlQuery &reading = **query;
    bindAll(reading, values);
    Result<void> outcome;
    if (!reading.exec())
        outcome = storeError(reading.lastError(), handle());
    // Qt binds, begins and ends; the rows after the first are stepped to here, and read by Row.
    sqlite3_stmt *const statement = statementOf(reading);
    int step = outcome && reading.next() ? SQLITE_ROW : SQLITE_DONE;
    while (outcome && step == SQLITE_ROW) {
        const Row row(statement);
        outcome = takeRow(row);
        if (outcome && row.error())
            outcome = *row.error();
        if (outcome)
            step = sqlite3_step(statement);
    }
    if (outcome && step != SQLITE_ROW && step != SQLITE_DONE)
        outcome = storeError(step, handle());
    giveBack(sql, std::move(*query));
    return outcome;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    const auto found = first(sql, values, [](const Row &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Result<int> Connection::change(const QString &sql, const QVariantList &values)
{
    auto query = take(sql, Use::Write);
    if (!query)
        return query.error();
    bindAll(**query, values);
    if (!(*query)->exec())
        return storeError((*query)->lastError(), handle());
    const int changed = (*query)->numRowsAffected();
    giveBack(sql, std::move(*query));
    return changed;
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return storeError(query.lastError(), handle());
    while (query.next()) {
        // A pragma that answers is done when its answer was read.
    }
    return {};
}

} // namespace balie
