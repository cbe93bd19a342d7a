// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/platform/durablefile.h"
#include "core/platform/filesystemkind.h"
#include "core/platform/ownfolder.h"
#include "core/store/backupname.h"
#include "core/store/manifest.h"
#include "core/store/sqlcipheropener.h"

#include <QDir>
#include <QFileInfo>

namespace balie {

static constexpr qint64 longestManifest = 64 * 1024;

static Error damaged(const QString &part)
{
    return Error(ErrorCode::BackupDamaged).with(QStringLiteral("part"), part);
}

static Result<void> writeManifest(const StoreLocation &part, OpenRegister &opened, const StoreState &state, const Clock &clock)
{
    const Result<QByteArray> store = hashOfFile(part.database());
    const Result<QByteArray> keys = hashOfFile(part.keysA());
    if (!store || !keys)
        return store ? keys.error() : store.error();
    const Manifest manifest{opened.keys().registerId(), clock.now(), state, *store, *keys};
    return writeDurably(part.manifest(), manifest.encode(opened.keys().backupKey()));
}

static Result<BackupReport> fill(const StoreLocation &part, OpenRegister &opened, const Clock &clock, const CopyProgress &progress)
{
    const RegisterKeys &keys = opened.keys();
    const Result<StoreState> live = stateOf(opened.connection(), keys.auditKey());
    if (!live)
        return live.error();
    if (const Result<void> copied = copyStore(opened.connection(), part.database(), keys.databaseKeys().front(), progress); !copied)
        return copied.error();
    if (const Result<void> written = keys.writeCopy(part); !written)
        return written.error();
    if (const Result<void> said = writeManifest(part, opened, *live, clock); !said)
        return said.error();
    return verifyBackup(part.folder(), keys);
}

Result<BackupReport> backUp(OpenRegister &opened, const QString &into, const Clock &clock, const CopyProgress &progress)
{
    if (const Result<void> there = checkFolder(into); !there)
        return there.error();
    // So that the copy of the keys knows where the log ends; it lags behind on a full disk, never ahead.
    static_cast<void>(opened.writeAnchor());

    const QString folder = freeBackupFolder(into, opened.location().name(), clock.now());
    const QString part = folder + partSuffix();
    for (const QString &left : partsOf(into, opened.location().name()))
        removeFolder(left);
    if (const Result<void> made = createOwnFolder(part); !made)
        return made.error();
    Result<BackupReport> report = fill(StoreLocation(part), opened, clock, progress);
    if (report) {
        if (const Result<void> placed = renameDurably(part, folder); !placed)
            report = placed.error();
        else
            report->folder = folder;
    }
    if (report)
        report->onSameDevice = onSameDevice(into, opened.location().folder()).value_or(false);
    if (!report)
        removeFolder(part);
    return report;
}

static Result<void> checkHashes(const StoreLocation &backup, const Manifest &manifest)
{
    const std::pair<QString, QByteArray> files[] = {{backup.database(), manifest.storeHash},
                                                    {backup.keysA(), manifest.keysHash},
                                                    {backup.keysB(), manifest.keysHash}};
    for (const auto &[file, hash] : files) {
        const Result<QByteArray> found = hashOfFile(file);
        if (!found || *found != hash)
            return damaged(QFileInfo(file).fileName());
    }
    return {};
}

Result<BackupReport> verifyBackup(const QString &folder, const RegisterKeys &keys)
{
    const StoreLocation backup(folder);
    const Result<QByteArray> text = readWhole(backup.manifest(), longestManifest);
    if (!text)
        return damaged(QStringLiteral("manifest"));
    const Result<Manifest> manifest = Manifest::decode(*text, keys.backupKey());
    if (!manifest)
        return manifest.error();
    if (manifest->registerId != keys.registerId())
        return damaged(QStringLiteral("register"));
    if (const Result<void> whole = checkHashes(backup, *manifest); !whole)
        return whole.error();
    const auto store = openStore(backup.database(), keys.databaseKeys().front(), Access::Anywhere);
    if (!store)
        return damaged(QStringLiteral("store")).during(store.error().toLogLine());
    const Result<StoreState> state = checkStore(**store, keys.auditKey());
    if (!state)
        return damaged(QStringLiteral("store")).during(state.error().toLogLine());
    if (*state != manifest->state)
        return damaged(QStringLiteral("rows"));
    return BackupReport{folder, manifest->moment, *state, manifest->storeHash, fileSize(backup.database())};
}

} // namespace balie
