// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"

#include "core/platform/filesystemkind.h"
#include "core/platform/ownfolder.h"

#include <QDir>
#include <QFileInfo>

namespace balie {

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
    if (fileSize(database()) < 0 && fileSize(keysA()) < 0 && fileSize(keysB()) < 0)
        return Error(ErrorCode::NotARegister);
    return {};
}

Result<void> StoreLocation::checkFree() const
{
    // A dangling link counts as something that lies there.
    const QFileInfo there(m_folder);
    const bool isEmptyFolder = there.isDir() && !there.isSymbolicLink() && QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if ((there.exists() || there.isSymbolicLink()) && !isEmptyFolder)
        return Error(ErrorCode::RegisterExists).with(QStringLiteral("file"), there.fileName());
    return checkLocalFolder(there.absolutePath());
}

Result<void> StoreLocation::make() const
{
    if (QFileInfo(m_folder).isDir())
        return makePrivate(m_folder);
    return createOwnFolder(m_folder);
}

} // namespace balie
