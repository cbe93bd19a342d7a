// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <QByteArray>
#include <QDate>
#include <QVariant>

#include <optional>

struct sqlite3_stmt;

namespace balie {

// One row of a reading, by position from 0. What stands in a column is what its type says or the
// register is damaged: the first value that cannot be read is kept as error(), its place is filled
// with a stand-in, and Connection::rows() then gives that error instead of the rows.
//
// It reads straight from the statement, as PreparedStatement writes: by way of QSqlQuery every text would be converted twice and
// every value copied three times, which made up most of what a page of a list costs.
class Row
{
public:
    // The row at which the statement stands.
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    bool isNull(int column) const;
    QVariant value(int column) const; // as it was bound, for a cursor
    QString text(int column) const;   // empty where NULL
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    int count(int column) const { return static_cast<int>(integer(column)); }
    QDate day(int column) const;         // TEXT, ISO 8601
    std::optional<QDate> dayIfAny(int column) const; // the same, or ''
    Instant moment(int column) const;    // TEXT, as Instant::toString()
    ShortText shortText(int column) const;
    LongText longText(int column) const;

    template <typename SomeId>
    SomeId id(int column) const
    {
        const Result<SomeId> id = SomeId::from(text(column));
        if (id)
            return *id;
        unreadable(column);
        return SomeId::create(Instant::fromMSecs(0)); // made here alone: a new id costs more than a row
    }

    template <typename E>
    E word(int column) const
    {
        if (const std::optional<E> value = fromWord<E>(text(column)))
            return *value;
        unreadable(column);
        return EnumWords<E>::words.front().first;
    }

    // A type of ours through its from(), with the stand-in for a text that is none.
    template <typename T>
    T kept(int column, Result<T> value, T standIn) const
    {
        if (value)
            return std::move(value).value();
        unreadable(column);
        return standIn;
    }

    // Nothing where the column is NULL: row.orNull(3, &Row::day), row.orNull(4, &Row::id<PersonId>).
    template <typename T>
    std::optional<T> orNull(int column, T (Row::*read)(int) const) const
    {
        if (isNull(column))
            return std::nullopt;
        return (this->*read)(column);
    }

    void unreadable(int column) const;
    const std::optional<Error> &error() const { return m_error; }

private:
    QDate dayFrom(int column, const QString &written) const;

    sqlite3_stmt *m_statement;
    mutable std::optional<Error> m_error;
};

} // namespace balie
