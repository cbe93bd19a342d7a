// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"

#include "core/platform/filesystemkind.h"
#include "core/platform/ownfolder.h"
#include "core/store/unfinished.h"

#include <QDir>
#include <QFileInfo>

namespace balie {

static Result<void> checkNewIn(const QString &folder)
{
    if (const Result<void> there = checkFolder(folder); !there)
        return there;
    if (const Result<void> local = checkLocalFolder(folder); !local)
        return local;
    return checkWritable(folder);
}

StoreLocation::StoreLocation(const QString &folder) : m_folder(QDir::cleanPath(QDir(folder).absolutePath())) {}

QString StoreLocation::name() const
{
    return QFileInfo(m_folder).completeBaseName();
}

Result<void> StoreLocation::check() const
{
    if (const Result<void> own = checkOwnFolder(m_folder); !own)
        return own;
    if (const Result<void> local = checkLocalFolder(m_folder); !local)
        return local;
    if (isMarkedUnfinished(*this) || isUnfinished(*this))
        return Error(ErrorCode::NotARegister).with(QStringLiteral("problem"), QStringLiteral("unfinished"));
    if (!holdsRegister())
        return Error(ErrorCode::NotARegister);
    return checkWritable(m_folder);
}

bool StoreLocation::holdsRegister() const
{
    return fileSize(database()) >= 0 || fileSize(keysA()) >= 0 || fileSize(keysB()) >= 0;
}

static Error taken(ErrorCode code, const QFileInfo &there, const QString &fact, const QString &value)
{
    return Error(code).with(QStringLiteral("file"), there.fileName()).with(fact, value);
}

Result<void> StoreLocation::checkFree() const
{
    const QFileInfo there(m_folder);
    if (there.isSymbolicLink())
        return taken(ErrorCode::RegisterNotPrivate, there, QStringLiteral("problem"), QStringLiteral("link"));
    if (!there.exists())
        return checkNewIn(there.absolutePath());
    if (!there.isDir())
        return taken(ErrorCode::FileExists, there, QStringLiteral("kind"), QStringLiteral("no-folder"));
    const bool isEmpty = QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (isEmpty || isUnfinished(*this))
        return checkNewIn(m_folder);
    if (holdsRegister())
        return Error(ErrorCode::RegisterExists).with(QStringLiteral("file"), there.fileName());
    return taken(ErrorCode::FileExists, there, QStringLiteral("kind"), QStringLiteral("full"));
}

Result<void> StoreLocation::make() const
{
    if (QFileInfo(m_folder).isDir())
        return makePrivate(m_folder);
    return createOwnFolder(m_folder);
}

} // namespace balie
