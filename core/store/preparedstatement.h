// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace balie {

// One statement, prepared once and run many times; of a Connection alone. It goes round QSqlQuery, which finds the place
// of every value by a text that it makes (a quarter of the time of an insert) and copies each of them twice.
class PreparedStatement
{
public:
    // Errors: those of storeError().
    static Result<PreparedStatement> prepare(sqlite3 *handle, const QString &sql);
    ~PreparedStatement();
    PreparedStatement(PreparedStatement &&other) noexcept;
    PreparedStatement &operator=(PreparedStatement &&) = delete;

    // The values by position, for one run: they are read in place, and have to stay until reset().
    Result<void> bind(const QVariantList &values);
    // Whether it stands at a row.
    Result<bool> step();
    void reset();

    bool onlyReads() const;
    sqlite3_stmt *row() const { return m_statement; }

private:
    explicit PreparedStatement(sqlite3_stmt *statement) : m_statement(statement) {}

    sqlite3_stmt *m_statement;
};

} // namespace balie
