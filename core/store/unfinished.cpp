// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinished.h"

#include "core/platform/durablefile.h"
#include "core/platform/ownfolder.h"

#include <QDir>
#include <QFileInfo>

namespace balie {

static QStringList besideItself(const QString &file)
{
    return {file, file + QStringLiteral(".tmp")};
}

// Before the mark is set there is only the lock, and of older versions the folder for backups.
static QStringList filesBeforeTheMark(const StoreLocation &location)
{
    return QStringList{location.lock()} + besideItself(location.unfinished());
}

static QStringList filesAfterTheMark(const StoreLocation &location)
{
    return besideItself(location.keysA()) + besideItself(location.keysB())
        + QStringList{location.database(), location.database() + QStringLiteral("-journal"), location.reserve()};
}

static QStringList entriesOf(const QString &folder)
{
    QStringList entries;
    const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(folder).entryList(everything))
        entries.append(folder + QLatin1Char('/') + name);
    return entries;
}

static bool isFolder(const QString &path)
{
    const QFileInfo there(path);
    return there.isDir() && !there.isSymbolicLink();
}

bool isMarkedUnfinished(const StoreLocation &location)
{
    return fileSize(location.unfinished()) >= 0;
}

bool isUnfinished(const StoreLocation &location)
{
    QStringList ours = filesBeforeTheMark(location);
    if (isMarkedUnfinished(location))
        ours += filesAfterTheMark(location);
    const QStringList entries = entriesOf(location.folder());
    for (const QString &entry : entries) {
        const bool isEmptyFolder = entry == location.backups() && isFolder(entry) && entriesOf(entry).isEmpty();
        const bool isOurFile = ours.contains(entry) && fileSize(entry) >= 0;
        if (!isEmptyFolder && !isOurFile)
            return false;
    }
    return !entries.isEmpty();
}

Result<void> markUnfinished(const StoreLocation &location)
{
    return writeDurably(location.unfinished(), {});
}

Result<void> markFinished(const StoreLocation &location)
{
    removeFile(location.unfinished());
    if (isMarkedUnfinished(location))
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), QFileInfo(location.unfinished()).fileName());
    return flushFolder(location.folder());
}

void clearUnfinished(const StoreLocation &location)
{
    // The mark last: until then this is still what it was.
    for (const QString &file : filesAfterTheMark(location))
        removeFile(file);
    removeFolder(location.backups());
    for (const QString &file : besideItself(location.unfinished()))
        removeFile(file);
}

} // namespace balie
