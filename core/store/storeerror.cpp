// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"

#include <QSqlError>

#include <cerrno>
#include <sqlite3.h>

namespace balie {

static ErrorCode meaning(int resultCode, sqlite3 *handle)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR: {
        const int cause = handle ? sqlite3_system_errno(handle) : 0;
        return cause == ENOSPC || cause == EDQUOT ? ErrorCode::DiskFull : ErrorCode::DatabaseFailed;
    }
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::RegisterInUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::RegisterDamaged;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

Error storeError(int resultCode, sqlite3 *handle)
{
    return Error(meaning(resultCode, handle)).with(QStringLiteral("sqlite"), qint64{resultCode});
}

Error storeError(const QSqlError &error, sqlite3 *handle)
{
    return storeError(error.nativeErrorCode().toInt(), handle);
}

} // namespace balie
