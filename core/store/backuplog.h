// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/connection.h"

#include <optional>

namespace balie {

// What the log tells of the backups that somebody made, wherever they are.
struct BackupsMade
{
    qint64 count = 0;
    std::optional<Instant> last = {};

    friend bool operator==(const BackupsMade &, const BackupsMade &) = default;
};

// Up to and including that moment; nothing: all.
Result<BackupsMade> backupsMade(Connection &connection, std::optional<Instant> until);

} // namespace balie
