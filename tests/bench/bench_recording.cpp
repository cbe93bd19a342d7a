// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/addnote.h"
#include "core/casework/pauseclock.h"
#include "core/casework/resumeclock.h"
#include "core/overview/requestrows.h"
#include "core/store/authorizer.h"
#include "core/store/connection.h"
#include "core/store/sqlcipheropener.h"
#include "tests/bench/benches.h"
#include "tests/bench/report.h"
#include "tests/support/testregister.h"

#include <QFile>

#include <sqlite3.h>

namespace balie {

namespace {

// A store of its own, opened as a register's is, with one table; each turn adds one row of some 200 bytes
// and makes it durable.
class BareRows
{
public:
    explicit BareRows(const QString &file) : m_file(file)
    {
        QFile::remove(file);
        m_connection = must(createStore(file, Secret::random(databaseKeySize)));
        {
            const Authorizer::Opening door(m_connection->authorizer(), Authorizer::Door::Schema);
            run("CREATE TABLE bare (row_key INTEGER PRIMARY KEY, text TEXT NOT NULL)");
        }
        sqlite3_prepare_v2(m_connection->handle(), "INSERT INTO bare (text) VALUES (?)", -1, &m_insert, nullptr);
    }

    ~BareRows()
    {
        sqlite3_finalize(m_insert);
        m_connection.reset();
        QFile::remove(m_file);
    }
    BareRows(const BareRows &) = delete;
    BareRows &operator=(const BareRows &) = delete;

    void add()
    {
        static const std::string text(200, 'n');
        run("BEGIN IMMEDIATE");
        sqlite3_bind_text(m_insert, 1, text.c_str(), -1, SQLITE_STATIC);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_connection->handle()));
        sqlite3_reset(m_insert);
        run("COMMIT");
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_connection->handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection->handle()));
    }

    QString m_file;
    std::unique_ptr<Connection> m_connection;
    sqlite3_stmt *m_insert = nullptr;
};

std::vector<RequestRow> casesAtWork(Register &opened)
{
    RequestQuery query;
    query.filter.states = {RequestState::InProgress};
    query.limit = 1000;
    std::vector<RequestRow> rows = must(requestRows(opened, query)).rows;
    std::erase_if(rows, [](const RequestRow &row) { return row.waiting; });
    return rows;
}

} // namespace

void benchRecording(Register &opened, const QString &folder)
{
    constexpr int times = 201;
    BareRows bare(folder + QStringLiteral("/bare.db"));
    const std::vector<RequestRow> rows = casesAtWork(opened);
    std::size_t turn = 0;
    const auto addBare = [&] { bare.add(); };
    const auto act = [&](std::size_t which) { return Act{rows.at(which % rows.size()).id, opened.today(), {}, NumberGate::Refuse}; };
    const happened::Noted note{text("Teruggebeld; de huurder wil het antwoord liever per post ontvangen.")};
    const happened::ClockPaused question{PauseGround::Specification, text("Over welke periode gaat het?")};

    Report report(QStringLiteral("Recording one event with its log entry and derived columns, 100,000 cases (ms)"), QStringLiteral("bare row"));
    report.add(QStringLiteral("a note"), alternate(times, [&] { must(addNote(opened, act(turn++), note)); }, addBare), {{}, 2.5});
    turn = 0;
    report.add(QStringLiteral("the clock paused, and running again"), alternate(times, [&] {
                   if (turn % 2 == 0)
                       must(pauseClock(opened, act(turn / 2), question));
                   else
                       must(resumeClock(opened, act(turn / 2), {}));
                   ++turn;
               }, addBare), {{}, 2.5});
}

} // namespace balie
