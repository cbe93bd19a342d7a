// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/authorizer.h"
#include "core/store/storeerror.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace balie {

// Far more than the program has statements; it only bounds what searches with free filters can leave.
static constexpr std::size_t mostPrepared = 200;

Connection::Connection(QSqlDatabase database, std::unique_ptr<Authorizer> authorizer)
    : m_database(std::move(database)), m_handle(*static_cast<sqlite3 *const *>(m_database.driver()->handle().constData())), m_authorizer(std::move(authorizer))
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

Result<Connection::Prepared *> Connection::prepared(const QString &sql)
{
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end())
        return &kept->second;
    Result<PreparedStatement> statement = PreparedStatement::prepare(m_handle, sql);
    if (!statement)
        return statement.error();
    if (m_prepared.size() >= mostPrepared)
        std::erase_if(m_prepared, [](const auto &kept) { return !kept.second.isInUse; });
    return &m_prepared.try_emplace(sql, Prepared{std::move(*statement)}).first->second;
}

// A statement for one run; afterwards it is as it was. Whoever asks for it again while it runs (within the rows of a
// reading) gets one of their own.
class Connection::Turn
{
public:
    static Result<Turn> begin(Connection &connection, const QString &sql, Use use)
    {
        const Result<Prepared *> kept = connection.prepared(sql);
        if (!kept)
            return kept.error();
        if (use == Use::Read && !(*kept)->statement.onlyReads())
            return Error(ErrorCode::DatabaseFailed).during(QStringLiteral("writing without a transaction"));
        if (!(*kept)->isInUse)
            return Turn(**kept);
        Result<PreparedStatement> own = PreparedStatement::prepare(connection.m_handle, sql);
        return own ? Result<Turn>(Turn(std::make_unique<Prepared>(std::move(*own)))) : own.error();
    }

    Turn(Turn &&other) noexcept : m_own(std::move(other.m_own)), m_prepared(std::exchange(other.m_prepared, nullptr)) {}
    Turn &operator=(Turn &&) = delete;
    ~Turn()
    {
        if (!m_prepared)
            return;
        m_prepared->statement.reset();
        m_prepared->isInUse = false;
    }

    PreparedStatement &statement() { return m_prepared->statement; }

private:
    explicit Turn(Prepared &kept) : m_prepared(&kept) { kept.isInUse = true; }
    explicit Turn(std::unique_ptr<Prepared> own) : m_own(std::move(own)), m_prepared(m_own.get()) {}

    std::unique_ptr<Prepared> m_own;
    Prepared *m_prepared;
};

Result<void> Connection::eachRow(const QString &sql, const QVariantList &values,
                                 const std::function<Result<void>(const Row &)> &takeRow)
{
    Result<Turn> turn = Turn::begin(*this, sql, Use::Read);
    if (!turn)
        return turn.error();
    PreparedStatement &reading = turn->statement();
    if (const Result<void> bound = reading.bind(values); !bound)
        return bound;
    for (;;) {
        const Result<bool> stepped = reading.step();
        if (!stepped || !*stepped)
            return stepped ? Result<void>() : stepped.error();
        const Row row(reading.row());
        if (const Result<void> taken = takeRow(row); !taken)
            return taken;
        if (row.error())
            return *row.error();
    }
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
    Result<Turn> turn = Turn::begin(*this, sql, Use::Write);
    if (!turn)
        return turn.error();
    PreparedStatement &writing = turn->statement();
    if (const Result<void> bound = writing.bind(values); !bound)
        return bound.error();
    if (const Result<bool> done = writing.step(); !done)
        return done.error();
    return sqlite3_changes(m_handle);
}

Result<void> Connection::execute(const QString &sql)
{
    Result<PreparedStatement> statement = PreparedStatement::prepare(m_handle, sql);
    if (!statement)
        return statement.error();
    for (;;) {
        // A pragma that answers is done when its answer was read.
        const Result<bool> stepped = statement->step();
        if (!stepped || !*stepped)
            return stepped ? Result<void>() : stepped.error();
    }
}

} // namespace balie
