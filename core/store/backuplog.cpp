// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuplog.h"

#include "core/store/columns.h"

#include <limits>

namespace balie {

Result<BackupsMade> backupsMade(Connection &connection, std::optional<Instant> until)
{
    const qint64 last = until ? until->msecsSinceEpoch() : std::numeric_limits<qint64>::max();
    const auto made = [](const Row &row) { return BackupsMade{row.integer(0), row.isNull(1) ? std::nullopt : std::optional(Instant::fromMSecs(row.integer(1)))}; };
    return connection.first(QStringLiteral("SELECT count(*), max(moment) FROM audit WHERE action = 'backup-made' AND moment <= ?"), toColumns(last), made)
        .transform([](const std::optional<BackupsMade> &found) { return found.value_or(BackupsMade()); });
}

} // namespace balie
