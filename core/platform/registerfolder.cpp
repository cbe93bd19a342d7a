// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/registerfolder.h"

#include "core/platform/systemerror.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

namespace balie {

bool isRegisterFolder(const QString &folder)
{
    static constexpr std::array parts{"store.db", "keys.a", "keys.b", "store.lock", "store.reserve", "manifest"};
    const QDir dir(folder);
    const auto there = std::count_if(parts.begin(), parts.end(), [&dir](const char *part) { return dir.exists(QString::fromLatin1(part)); });
    const bool isCalledSo = folder.endsWith(u".balie") || folder.endsWith(u".baliekopie") || folder.endsWith(u".baliekopie.part");
    return there >= 2 || (there == 1 && isCalledSo);
}

// Of a path whose end need not be there yet: the nearest folder that is, without a link in it.
static QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    return QFileInfo(folder).canonicalFilePath();
}

static QString registerAround(const QString &path)
{
    for (QString folder = nearestFolder(path); !folder.isEmpty(); folder = QFileInfo(folder).absolutePath()) {
        if (isRegisterFolder(folder))
            return folder;
        if (QDir(folder).isRoot())
            break;
    }
    return {};
}

Result<void> checkOutsideRegister(const QString &file)
{
    const QString target = QFileInfo(file).canonicalFilePath(); // empty where nothing is there
    for (const QString &path : {file, target}) {
        const QString folder = path.isEmpty() ? QString() : registerAround(path);
        if (!folder.isEmpty())
            return systemError(EACCES, file)
                .with(QStringLiteral("kind"), QStringLiteral("in-register"))
                .with(QStringLiteral("folder"), QFileInfo(folder).fileName());
    }
    return {};
}

} // namespace balie
