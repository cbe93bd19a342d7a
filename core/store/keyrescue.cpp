// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyrescue.h"

#include "core/platform/filelock.h"
#include "core/store/backuprotation.h"
#include "core/store/connection.h"
#include "core/store/keyfilepair.h"
#include "core/store/recoveryslot.h"
#include "core/store/registerkeys.h"
#include "core/store/sqlcipheropener.h"

#include <QFileInfo>

#include <algorithm>

namespace balie {

std::optional<QString> rescueKeys(const StoreLocation &location)
{
    if (readKeyFiles(location))
        return std::nullopt;
    const QStringList backups = backupsIn(location.backups(), location.name());
    for (const QString &backup : backups) {
        const auto copies = readKeyFiles(StoreLocation(backup));
        if (!copies)
            continue;
        // Should this fail, unlocking says what is wrong.
        static_cast<void>(writeKeyFiles(location, copies->front().bytes));
        return QFileInfo(backup).fileName();
    }
    return std::nullopt;
}

static bool opensStore(const RegisterKeys &keys, const StoreLocation &location)
{
    return std::any_of(keys.databaseKeys().begin(), keys.databaseKeys().end(), [&](const Secret &key) {
        return openStore(location.database(), key, Access::Anywhere).has_value();
    });
}

// Of which register this is, as far as a key file that lies here can tell.
static std::optional<RegisterId> registerAt(const StoreLocation &location)
{
    QStringList places{location.folder()};
    places += backupsIn(location.backups(), location.name());
    for (const QString &place : std::as_const(places)) {
        if (const auto copies = readKeyFiles(StoreLocation(place)))
            return copies->front().file.registerId;
    }
    return std::nullopt;
}

// Key files that can be read are newer than any paper, unless they were rescued from an older backup: then
// they are good only where they open the store.
static bool areKeysGood(const StoreLocation &location, const KeyFile &paper, const RecoveryCode &code)
{
    const auto present = readKeyFiles(location);
    if (!present)
        return false;
    if (present->front().file.sequence >= paper.sequence)
        return true;
    const Result<RegisterKeys> keys = RegisterKeys::unlock(location, code);
    return keys && opensStore(*keys, location);
}

static Error unfit(const QString &why)
{
    return Error(ErrorCode::KeysDamaged).with(QStringLiteral("part"), why);
}

Result<void> rebuildKeys(const StoreLocation &location, const QString &slot, const RecoveryCode &code, const Clock &clock)
{
    if (const Result<void> there = location.check(); !there)
        return there;
    const Result<FileLock> lock = FileLock::take(location.lock(), clock.now());
    if (!lock)
        return lock.error();
    const Result<KeyFileCopy> paper = readPrintedSlot(slot);
    if (!paper)
        return paper.error();
    if (registerAt(location).value_or(paper->file.registerId) != paper->file.registerId)
        return unfit(QStringLiteral("other-register"));
    if (areKeysGood(location, paper->file, code))
        return {};
    const Result<RegisterKeys> keys = RegisterKeys::fromPaper(location, slot, code);
    if (!keys)
        return keys.error();
    if (!opensStore(*keys, location))
        return unfit(QStringLiteral("printed"));
    return keys->writeCopy(location);
}

} // namespace balie
