// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace balie {

// Proves that what this process calls SQLite is the SQLCipher of our own executable. Another libsqlite3
// that comes first in the process takes the key, ignores it and writes plain text, without an error.
// At start, before anything is opened: CipherMissing with the fact "proof" that failed.
Result<void> proveCipherAtStart();

// The same for one handle that Qt's driver opened: it must belong to that SQLCipher too.
Result<void> proveCipherOfHandle(sqlite3 *handle);

// The first bytes of the store on disk, read through SQLite's own file (opening the file beside it
// would drop SQLite's locks), are not those of a plain database. PlaintextStore.
Result<void> proveNotPlain(sqlite3 *handle);

} // namespace balie
