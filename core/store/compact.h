// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace balie {

class Connection;

// Writes every row of the store anew, so that nothing is left of what was there before: SQLite overwrites a row that is
// deleted, but not always what a page held while its rows were moved about. It takes memory for a second store, and is
// whole or not at all. Outside a transaction. Errors: DiskFull, DatabaseFailed.
Result<void> compactStore(Connection &connection);

} // namespace balie
