// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemerror.h"

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

} // namespace balie
