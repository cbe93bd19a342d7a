// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preparedstatement.h"

#include "core/store/storeerror.h"

#include <sqlite3.h>

#include <utility>

namespace balie {

Result<PreparedStatement> PreparedStatement::prepare(sqlite3 *handle, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &prepared, &rest) != SQLITE_OK)
        return storeError(sqlite3_extended_errcode(handle), handle);
    PreparedStatement statement(prepared);
    if (!QByteArrayView(rest, text.constEnd() - rest).trimmed().isEmpty())
        return storeError(SQLITE_MISUSE, handle); // one statement at a time
    return statement;
}

PreparedStatement::PreparedStatement(PreparedStatement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement);
}

static int bindOne(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        if (bytes.isNull())
            return sqlite3_bind_null(statement, place);
        return sqlite3_bind_blob64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        if (text.isNull()) // of a day that is none, for one: the store refuses it where there must be one
            return sqlite3_bind_null(statement, place);
        return sqlite3_bind_text64(statement, place, reinterpret_cast<const char *>(text.constData()), static_cast<sqlite3_uint64>(text.size()) * sizeof(QChar), SQLITE_STATIC,
                                   SQLITE_UTF16);
    }
    default: return SQLITE_MISMATCH; // a column knows no other
    }
}

Result<void> PreparedStatement::bind(const QVariantList &values)
{
    sqlite3 *const handle = sqlite3_db_handle(m_statement);
    if (sqlite3_bind_parameter_count(m_statement) != values.size())
        return storeError(SQLITE_RANGE, handle);
    for (int i = 0; i < values.size(); ++i) {
        if (const int bound = bindOne(m_statement, i + 1, values.at(i)); bound != SQLITE_OK)
            return storeError(bound, handle);
    }
    return {};
}

Result<bool> PreparedStatement::step()
{
    const int stepped = sqlite3_step(m_statement);
    if (stepped == SQLITE_ROW || stepped == SQLITE_DONE)
        return stepped == SQLITE_ROW;
    sqlite3 *const handle = sqlite3_db_handle(m_statement);
    return storeError(sqlite3_extended_errcode(handle), handle);
}

void PreparedStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool PreparedStatement::onlyReads() const
{
    return sqlite3_stmt_readonly(m_statement) != 0;
}

} // namespace balie
