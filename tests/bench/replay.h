// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace balie {

// The floor of a reading: the statements that a function of ours ran, with the values that it bound written in them,
// prepared once and run again in the C API on the same connection, and every column read. Nothing is written out twice,
// so that it cannot become another query than the one it is compared with.
class Replay
{
public:
    // Runs the work once and remembers what it asked the store.
    Replay(sqlite3 *handle, const std::function<void()> &work);
    ~Replay();
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;

    // Runs it all again; gives the number of rows.
    qint64 run() const;

    // How the engine goes about it, a step a line, for who wonders where the time goes.
    void explain() const;

private:
    sqlite3 *m_handle;
    std::vector<sqlite3_stmt *> m_statements;
};

} // namespace balie
