// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemerror.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace balie {

static ErrorCode meaning(int cause)
{
    switch (cause) {
    case EEXIST:
    case ENOTEMPTY:
        return ErrorCode::FileExists;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::FileMissing;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::FileUnwritable;
    }
}

Error systemError(int cause, const QString &file)
{
    return Error(meaning(cause)).with(QStringLiteral("file"), QFileInfo(file).fileName());
}

Error folderError(int cause, const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    const QString name = QFileInfo(path).fileName();
    return Error(meaning(cause))
        .with(QStringLiteral("file"), name.isEmpty() ? path : name)
        .with(QStringLiteral("kind"), QStringLiteral("folder"));
}

} // namespace balie
