// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filesystemkind.h"

#include "core/platform/systemerror.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <utility>

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>

namespace balie {

// The numbers of linux/magic.h and of each file system's own source; not all stand in that header.
static constexpr std::array<std::pair<quint64, const char *>, 10> networkTypes{{
    {0x6969, "nfs"},
    {0x517b, "smb"},
    {0xff534d42, "cifs"},
    {0xfe534d42, "smb2"},
    {0x01021997, "9p"},
    {0x65735546, "fuse"},
    {0x5346414f, "afs"},
    {0x73757245, "coda"},
    {0x564c, "ncp"},
    {0x00c36400, "ceph"},
}};

static constexpr std::array syncServices{"OneDrive", "Dropbox", "Nextcloud", "ownCloud", "Google Drive", "GoogleDrive",
                                         "iCloud", "MEGA", "pCloud", "Syncthing", "SURFdrive", "SharePoint", "STACK"};

std::optional<QString> networkKind(quint64 statfsType)
{
    for (const auto &[type, name] : networkTypes) {
        if (type == (statfsType & 0xffffffff))
            return QString::fromLatin1(name);
    }
    return std::nullopt;
}

Result<void> checkLocalFolder(const QString &folder)
{
    struct statfs found{};
    if (statfs(QFile::encodeName(folder).constData(), &found) != 0)
        return folderError(errno, folder);
    if (const std::optional<QString> kind = networkKind(static_cast<quint64>(found.f_type)))
        return Error(ErrorCode::NetworkFolder).with(QStringLiteral("kind"), *kind);
    return {};
}

std::optional<QString> syncServiceOf(const QString &folder)
{
    const QStringList parts = QDir::cleanPath(QDir(folder).absolutePath()).split(QLatin1Char('/'));
    for (const QString &part : parts) {
        for (const char *service : syncServices) {
            const QString name = QString::fromLatin1(service);
            // "OneDrive - Woonstichting" and "Dropbox (oud)" are theirs too; "Stackelberg" is not.
            const bool same = part.startsWith(name, Qt::CaseInsensitive)
                && (part.size() == name.size() || !part.at(name.size()).isLetterOrNumber());
            if (same)
                return name;
        }
    }
    return std::nullopt;
}

Result<bool> onSameDevice(const QString &folder, const QString &other)
{
    struct stat one{};
    struct stat two{};
    if (stat(QFile::encodeName(folder).constData(), &one) != 0)
        return systemError(errno, folder);
    if (stat(QFile::encodeName(other).constData(), &two) != 0)
        return systemError(errno, other);
    return one.st_dev == two.st_dev;
}

Result<qint64> freeSpace(const QString &folder)
{
    struct statvfs found{};
    if (statvfs(QFile::encodeName(folder).constData(), &found) != 0)
        return systemError(errno, folder);
    return static_cast<qint64>(found.f_bavail) * static_cast<qint64>(found.f_frsize);
}

} // namespace balie
