// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyrescue.h"

#include "core/platform/filelock.h"
#include "core/store/backuprotation.h"
#include "core/store/connection.h"
#include "core/store/keyfilepair.h"
#include "core/store/registerkeys.h"
#include "core/store/sqlcipheropener.h"

#include <algorithm>

namespace balie {

void rescueKeys(const StoreLocation &location)
{
    if (readKeyFiles(location))
        return;
    const QStringList backups = backupsIn(location.backups(), location.name());
    for (const QString &backup : backups) {
        const auto copies = readKeyFiles(StoreLocation(backup));
        if (!copies)
            continue;
        // Should this fail, unlocking says what is wrong.
        static_cast<void>(writeKeyFiles(location, copies->front().bytes));
        return;
    }
}

static bool opensStore(const RegisterKeys &keys, const StoreLocation &location)
{
    return std::any_of(keys.databaseKeys().begin(), keys.databaseKeys().end(), [&](const Secret &key) {
        return openStore(location.database(), key, Access::Anywhere).has_value();
    });
}

Result<void> rebuildKeys(const StoreLocation &location, const QString &slot, const RecoveryCode &code, const Clock &clock)
{
    if (const Result<void> there = location.check(); !there)
        return there;
    const Result<FileLock> lock = FileLock::take(location.lock(), clock.now());
    if (!lock)
        return lock.error();
    if (readKeyFiles(location))
        return {};
    const Result<RegisterKeys> keys = RegisterKeys::fromPaper(location, slot, code);
    if (!keys)
        return keys.error();
    if (!opensStore(*keys, location))
        return Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), QStringLiteral("printed"));
    return keys->writeCopy(location);
}

} // namespace balie
