// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;
struct sqlite3;

namespace balie {

// What a result code of SQLite means to us, with the code as the fact "sqlite" and without any SQL or
// value: DiskFull, RegisterInUse, RegisterDamaged, Conflict, DatabaseFailed. The handle, where there is
// one, tells a full disk from another failure of writing.
Error storeError(int resultCode, sqlite3 *handle);
Error storeError(const QSqlError &error, sqlite3 *handle);

} // namespace balie
