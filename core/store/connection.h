// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/row.h"
#include "core/store/preparedstatement.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace balie {

class Authorizer;

// The open store, for one thread at a time. Everybody may read through it; writing needs a
// Transaction, and a statement that would write is refused here. Statements are prepared once and
// kept. Errors carry a code and the number SQLite gave, never values: DiskFull, RegisterInUse,
// RegisterDamaged, Conflict (a constraint), DatabaseFailed.
class Connection
{
public:
    // Takes over an open database; sqlcipheropener.h makes these.
    Connection(QSqlDatabase database, std::unique_ptr<Authorizer> authorizer);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // One value a row, made by read(const Row &).
    template <typename Read>
    auto rows(const QString &sql, const QVariantList &values, Read &&read)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
    {
        std::vector<std::invoke_result_t<Read, const Row &>> found;
        const Result<void> done = eachRow(sql, values, [&](const Row &row) {
            found.push_back(read(row));
            return Result<void>();
        });
        if (!done)
            return done.error();
        return found;
    }

    // The first row, or nothing.
    template <typename Read>
    auto first(const QString &sql, const QVariantList &values, Read &&read)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        auto found = rows(sql, values, std::forward<Read>(read));
        if (!found)
            return found.error();
        std::optional<std::invoke_result_t<Read, const Row &>> value;
        if (!found->empty())
            value = std::move(found->front());
        return value;
    }

    // The first column of the first row, for counts and sums; 0 where there is none.
    Result<qint64> number(const QString &sql, const QVariantList &values = {});

    // For readings too long to keep; an error from take ends the reading and is given back.
    Result<void> eachRow(const QString &sql, const QVariantList &values,
                         const std::function<Result<void>(const Row &)> &take);

    // One statement that stands outside a transaction of ours (a pragma, VACUUM); core/store only.
    Result<void> execute(const QString &sql);

    bool inTransaction() const { return m_inTransaction; }
    Authorizer &authorizer() { return *m_authorizer; }
    // For the backup interface and the proof of the cipher; core/store only.
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Transaction;
    enum class Use { Read, Write };

    struct Prepared
    {
        PreparedStatement statement;
        bool isInUse = false;
    };
    class Turn; // of one statement

    Result<Prepared *> prepared(const QString &sql);
    Result<int> change(const QString &sql, const QVariantList &values);

    QSqlDatabase m_database;
    sqlite3 *m_handle;
    std::unique_ptr<Authorizer> m_authorizer;
    std::unordered_map<QString, Prepared> m_prepared;
    bool m_inTransaction = false;
};

} // namespace balie
