// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/replay.h"

#include <cstdio>
#include <string>

#include <sqlite3.h>

namespace balie {

namespace {

struct Recording
{
    std::vector<std::string> statements;
    sqlite3_stmt *running = nullptr;
};

// A full-text table asks its own tables while the statement runs that asked it; those are part of it.
int note(unsigned event, void *recording, void *subject, void *)
{
    auto &kept = *static_cast<Recording *>(recording);
    auto *const statement = static_cast<sqlite3_stmt *>(subject);
    if (event == SQLITE_TRACE_STMT && !kept.running) {
        kept.running = statement;
        char *said = sqlite3_expanded_sql(statement);
        kept.statements.emplace_back(said ? said : "");
        sqlite3_free(said);
    } else if (event == SQLITE_TRACE_PROFILE && kept.running == statement) {
        kept.running = nullptr;
    }
    return 0;
}

} // namespace

Replay::Replay(sqlite3 *handle, const std::function<void()> &work) : m_handle(handle)
{
    Recording recording;
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, &note, &recording);
    work();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    for (const std::string &sql : recording.statements) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sqlite3_errmsg(handle), sql.c_str());
        m_statements.push_back(statement);
    }
}

Replay::~Replay()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
}

static qint64 readAll(sqlite3_stmt *statement)
{
    qint64 rows = 0;
    qint64 bytes = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
                bytes += sqlite3_column_int64(statement, i) & 1;
            else if (sqlite3_column_text(statement, i))
                bytes += sqlite3_column_bytes(statement, i);
        }
        ++rows;
    }
    sqlite3_reset(statement);
    static volatile qint64 seen = 0; // so that reading is not left out
    seen = seen + bytes;
    return rows;
}

qint64 Replay::run() const
{
    qint64 rows = 0;
    for (sqlite3_stmt *statement : m_statements)
        rows += readAll(statement);
    return rows;
}

void Replay::explain() const
{
    for (sqlite3_stmt *statement : m_statements) {
        std::fprintf(stderr, "%s\n", sqlite3_sql(statement));
        sqlite3_stmt *plan = nullptr;
        const std::string asked = std::string("EXPLAIN QUERY PLAN ") + sqlite3_sql(statement);
        sqlite3_prepare_v2(m_handle, asked.c_str(), -1, &plan, nullptr);
        while (plan && sqlite3_step(plan) == SQLITE_ROW)
            std::fprintf(stderr, "    %s\n", sqlite3_column_text(plan, 3));
        sqlite3_finalize(plan);
    }
}

} // namespace balie
