// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/ownfolder.h"

#include "core/platform/systemerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {

static Error notPrivate(const QString &problem, const QString &path)
{
    return Error(ErrorCode::RegisterNotPrivate)
        .with(QStringLiteral("problem"), problem)
        .with(QStringLiteral("file"), QFileInfo(path).fileName());
}

static Result<struct stat> look(const QString &path)
{
    struct stat found{};
    if (lstat(QFile::encodeName(path).constData(), &found) != 0)
        return Error(ErrorCode::RegisterMissing).with(QStringLiteral("file"), QFileInfo(path).fileName());
    return found;
}

static Result<struct stat> lookAt(const QString &path, mode_t kind)
{
    const Result<struct stat> found = look(path);
    if (found && S_ISLNK(found->st_mode))
        return notPrivate(QStringLiteral("link"), path);
    if (found && (found->st_mode & S_IFMT) != kind)
        return notPrivate(QStringLiteral("kind"), path);
    return found;
}

static Result<struct stat> lookAtOwn(const QString &path, mode_t kind)
{
    const Result<struct stat> found = lookAt(path, kind);
    if (!found)
        return found;
    if (found->st_uid != geteuid())
        return notPrivate(QStringLiteral("owner"), path);
    return found;
}

static Result<void> checkClosed(const Result<struct stat> &found, const QString &path)
{
    if (!found)
        return found.error();
    if (found->st_mode & (S_IRWXG | S_IRWXO))
        return notPrivate(QStringLiteral("mode"), path);
    return {};
}

static Result<void> checkSize(qint64 size, qint64 block)
{
    if (size == 0)
        return Error(ErrorCode::NotARegister).with(QStringLiteral("size"), size);
    if (size % block != 0)
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("size"), size);
    return {};
}

Result<void> checkFolder(const QString &folder)
{
    struct stat found{};
    if (stat(QFile::encodeName(folder).constData(), &found) != 0)
        return folderError(errno, folder);
    if (!S_ISDIR(found.st_mode))
        return folderError(EEXIST, folder).with(QStringLiteral("kind"), QStringLiteral("no-folder"));
    return {};
}

Result<void> checkWritable(const QString &folder)
{
    if (access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return folderError(errno, folder);
    return {};
}

Result<void> createOwnFolder(const QString &folder)
{
    if (mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0)
        return {};
    const int cause = errno;
    if (cause == EEXIST)
        return systemError(cause, folder);
    const QString above = QFileInfo(folder).absolutePath();
    if (const Result<void> there = checkFolder(above); !there)
        return there;
    // Some folders of the system itself say that there is no such place in them.
    return folderError(cause == ENOENT ? EACCES : cause, above);
}

Result<void> checkOwnFolder(const QString &folder)
{
    return checkClosed(lookAtOwn(folder, S_IFDIR), folder);
}

Result<void> createOwnFile(const QString &file)
{
    const int made = open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (made < 0)
        return systemError(errno, file);
    close(made);
    return {};
}

Result<void> checkOwnFile(const QString &file, qint64 block)
{
    const Result<struct stat> found = lookAtOwn(file, S_IFREG);
    if (const Result<void> closed = checkClosed(found, file); !closed)
        return closed;
    return checkSize(found->st_size, block);
}

Result<void> checkPlainFile(const QString &file, qint64 block)
{
    const Result<struct stat> found = lookAt(file, S_IFREG);
    if (!found)
        return found.error();
    return checkSize(found->st_size, block);
}

Result<void> makePrivate(const QString &path)
{
    const Result<struct stat> found = look(path);
    if (!found)
        return found.error();
    const Result<struct stat> own = lookAtOwn(path, found->st_mode & S_IFMT);
    if (!own)
        return own.error();
    const mode_t mode = S_ISDIR(own->st_mode) ? S_IRWXU : S_IRUSR | S_IWUSR;
    if (chmod(QFile::encodeName(path).constData(), mode) != 0)
        return notPrivate(QStringLiteral("mode"), path);
    return {};
}

void removeFile(const QString &file)
{
    unlink(QFile::encodeName(file).constData());
}

void removeFolder(const QString &folder)
{
    const Result<struct stat> found = look(folder);
    if (found && S_ISDIR(found->st_mode))
        QDir(folder).removeRecursively();
}

qint64 fileSize(const QString &file)
{
    const Result<struct stat> found = look(file);
    return found && S_ISREG(found->st_mode) ? qint64{found->st_size} : -1;
}

} // namespace balie
