// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/regularfile.h"

#include "core/platform/systemerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {

namespace {

Result<QByteArray> readAll(int descriptor, qint64 expected, qint64 most, const Error &unreadable)
{
    // One byte more than there should be: a file that grows shows it.
    QByteArray bytes(expected + 1, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(descriptor, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable;
        if (got == 0)
            break;
        done += got;
    }
    if (done > most)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("limit"), most);
    bytes.truncate(done);
    return bytes;
}

bool isSame(const struct stat &one, const struct stat &other)
{
    return one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

Result<QByteArray> readOpened(int descriptor, qint64 most, const Error &unreadable)
{
    struct stat before{};
    struct stat after{};
    if (::fstat(descriptor, &before) != 0)
        return unreadable;
    if (!S_ISREG(before.st_mode))
        return unreadable.with(QStringLiteral("kind"), QStringLiteral("no-file"));
    if (before.st_size > most)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("limit"), most);
    const Result<QByteArray> bytes = readAll(descriptor, before.st_size, most, unreadable);
    if (bytes && (::fstat(descriptor, &after) != 0 || !isSame(before, after) || bytes->size() != before.st_size))
        return unreadable.with(QStringLiteral("kind"), QStringLiteral("changing"));
    return bytes;
}

} // namespace

Result<QByteArray> readRegular(const QString &file, qint64 most)
{
    const QString name = QFileInfo(file).fileName();
    const Error unreadable = Error(ErrorCode::FileUnreadable).with(QStringLiteral("file"), name);
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return errno == ELOOP || errno == ENXIO ? unreadable.with(QStringLiteral("kind"), QStringLiteral("no-file"))
            : errno == ENOENT || errno == ENOTDIR ? systemError(errno, file)
                                                  : unreadable;
    const Result<QByteArray> bytes = readOpened(descriptor, most, unreadable);
    ::close(descriptor);
    return bytes ? bytes : Result<QByteArray>(bytes.error().with(QStringLiteral("file"), name));
}

} // namespace balie
