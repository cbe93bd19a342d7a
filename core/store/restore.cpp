// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/platform/durablefile.h"
#include "core/platform/ownfolder.h"
#include "core/store/backupname.h"
#include "core/store/restoredmark.h"
#include "core/store/unfinished.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QUuid>

namespace balie {

static Result<void> copyFiles(const StoreLocation &from, const StoreLocation &to)
{
    if (const Result<void> store = copyDurably(from.database(), to.database()); !store)
        return store;
    if (const Result<void> manifest = copyDurably(from.manifest(), to.manifest()); !manifest)
        return manifest;
    // One of the two is enough; the other is made from it.
    const Result<void> first = copyDurably(from.keysA(), to.keysA());
    const Result<void> second = copyDurably(from.keysB(), to.keysB());
    if (!first && !second)
        return first;
    return {};
}

static Error asBackup(const Error &error)
{
    if (error.code() != ErrorCode::FileMissing)
        return error;
    return Error(ErrorCode::BackupDamaged).with(QStringLiteral("part"), error.fact(QStringLiteral("file")));
}

// Told apart from a backup that lost a part: there another one of the same folder helps.
static Result<void> checkBackup(const QString &backup)
{
    if (const Result<void> there = checkFolder(backup); !there)
        return there;
    if (fileSize(StoreLocation(backup).manifest()) >= 0 || isBackupName(backup))
        return {};
    return Error(ErrorCode::BackupDamaged).with(QStringLiteral("problem"), QStringLiteral("not-a-backup"));
}

static Result<void> begin(RestoreStep step, const RestoreProgress &progress)
{
    if (!progress || progress(step))
        return {};
    return Error(ErrorCode::Cancelled);
}

static Result<BackupReport> fill(const QString &backup, const StoreLocation &part, const Credentials &credentials,
                                 const RestoreProgress &progress)
{
    if (const Result<void> wanted = begin(RestoreStep::Copying, progress); !wanted)
        return wanted.error();
    if (const Result<void> copied = copyFiles(StoreLocation(backup), part); !copied)
        return asBackup(copied.error());
    if (const Result<void> wanted = begin(RestoreStep::Unlocking, progress); !wanted)
        return wanted.error();
    const Result<RegisterKeys> keys = unlock(part, credentials);
    if (!keys)
        return keys.error();
    if (const Result<void> wanted = begin(RestoreStep::Checking, progress); !wanted)
        return wanted.error();
    Result<BackupReport> report = verifyBackup(part.folder(), *keys);
    if (!report)
        return report;
    removeFile(part.manifest());
    if (const Result<void> made = createOwnFolder(part.backups()); !made)
        return made.error();
    const RestoredFrom from{QFileInfo(StoreLocation(backup).folder()).fileName(), report->moment};
    if (const Result<void> marked = markRestored(part, from); !marked)
        return marked.error();
    if (const Result<void> wanted = begin(RestoreStep::Placing, progress); !wanted)
        return wanted.error();
    return report;
}

Result<BackupReport> restore(const QString &backup, const StoreLocation &to, const Credentials &credentials,
                             const RestoreProgress &progress)
{
    if (const Result<void> there = checkBackup(backup); !there)
        return there.error();
    if (const Result<void> free = to.checkFree(); !free)
        return free.error();
    // Whoever made that may be making it still.
    if (isUnfinished(to))
        return Error(ErrorCode::FileExists)
            .with(QStringLiteral("file"), QFileInfo(to.folder()).fileName())
            .with(QStringLiteral("kind"), QStringLiteral("full"));
    const StoreLocation part(to.folder() + QStringLiteral(".part"));
    removeFolder(part.folder());
    if (const Result<void> made = createOwnFolder(part.folder()); !made)
        return made.error();
    Result<BackupReport> report = fill(backup, part, credentials, progress);
    if (report) {
        if (const Result<void> placed = renameDurably(part.folder(), to.folder()); !placed)
            report = placed.error();
        else
            report->folder = to.folder();
    }
    if (!report)
        removeFolder(part.folder());
    return report;
}

static Result<BackupReport> openAndCompare(const QString &backup, const StoreLocation &place, const Credentials &credentials,
                                           const Clock &clock, const QString &schema)
{
    Result<BackupReport> restored = restore(backup, place, credentials);
    if (!restored)
        return restored;
    const auto opened = OpenRegister::open(place, credentials, clock, schema);
    if (!opened)
        return opened.error();
    const Result<StoreState> state = stateOf((*opened)->connection(), (*opened)->keys().auditKey());
    if (!state)
        return state.error();
    if (*state != restored->state)
        return Error(ErrorCode::BackupDamaged).with(QStringLiteral("part"), QStringLiteral("rows"));
    restored->folder = backup;
    return restored;
}

Result<DrillReport> drill(const QString &backup, const QString &workFolder, const Credentials &credentials, const Clock &clock,
                          const QString &schema)
{
    QElapsedTimer timer;
    timer.start();
    const StoreLocation place(workFolder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".balie"));
    const Result<BackupReport> report = openAndCompare(backup, place, credentials, clock, schema);
    removeFolder(place.folder());
    if (!report)
        return report.error();
    return DrillReport{*report, timer.elapsed()};
}

} // namespace balie
