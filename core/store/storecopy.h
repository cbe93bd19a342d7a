// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/connection.h"

#include <functional>

namespace balie {

// How far a copy is; false stops it (Cancelled).
using CopyProgress = std::function<bool(int pagesDone, int pagesAll)>;

// Copies an open store into a new file under that key, page by page, through SQLite itself: the only way
// that is safe while the store is open. The file is gone again when it fails.
Result<void> copyStore(Connection &from, const QString &to, const Secret &key, const CopyProgress &progress = {});

} // namespace balie
