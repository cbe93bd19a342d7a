// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/durablefile.h"

#include "core/platform/ownfolder.h"
#include "core/platform/registerfolder.h"
#include "core/platform/systemerror.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {

namespace {

// An open file, closed when it goes.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

static Result<void> writeAll(const Descriptor &to, QByteArrayView bytes, const QString &file)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(to.number(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(errno, file);
        done += written;
    }
    return {};
}

static Result<void> flush(const Descriptor &descriptor, const QString &file)
{
    if (::fsync(descriptor.number()) != 0)
        return systemError(errno, file);
    return {};
}

// flags: how the file beside it is opened.
static Result<void> writeBeside(const QString &beside, int flags, const QString &file, const QByteArray &bytes)
{
    Result<void> written;
    {
        const Descriptor descriptor(beside, O_WRONLY | O_CREAT | flags, S_IRUSR | S_IWUSR);
        // What is missing here is the folder: to look for a file is no advice.
        if (!descriptor.isOpen())
            return systemError(errno == ENOENT || errno == ENOTDIR ? EACCES : errno, file);
        written = writeAll(descriptor, bytes, file);
        if (written)
            written = flush(descriptor, file);
    }
    if (written)
        written = renameDurably(beside, file);
    if (!written)
        removeFile(beside);
    return written;
}

Result<void> writeDurably(const QString &file, const QByteArray &bytes)
{
    return writeBeside(file + QStringLiteral(".tmp"), O_TRUNC, file, bytes);
}

// A link, a device or a pipe would be gone once a file is put in its place.
static bool isReplaceable(const QString &file)
{
    struct stat there = {};
    return ::lstat(QFile::encodeName(file).constData(), &there) != 0 || S_ISREG(there.st_mode);
}

Result<void> writeAmongOthers(const QString &file, const QByteArray &bytes)
{
    if (const Result<void> outside = checkOutsideRegister(file); !outside)
        return outside;
    if (!isReplaceable(file))
        return systemError(EACCES, file).with(QStringLiteral("kind"), QStringLiteral("no-file"));
    const QString name = QStringLiteral(".privacybalie-") + QUuid::createUuid().toString(QUuid::Id128);
    return writeBeside(QFileInfo(file).absolutePath() + QLatin1Char('/') + name, O_EXCL, file, bytes);
}

Result<QByteArray> readWhole(const QString &file, qint64 most)
{
    const Descriptor descriptor(file, O_RDONLY);
    if (!descriptor.isOpen())
        return errno == ENOENT ? systemError(errno, file) : Error(ErrorCode::FileUnreadable);
    QByteArray bytes(most + 1, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(descriptor.number(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error(ErrorCode::FileUnreadable);
        if (got == 0)
            break;
        done += got;
    }
    if (done > most)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("limit"), most);
    bytes.truncate(done);
    return bytes;
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, to);
    return flushFolder(QFileInfo(to).absolutePath());
}

Result<void> flushFolder(const QString &folder)
{
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen())
        return systemError(errno, folder);
    return flush(descriptor, folder);
}

static Result<void> copyAll(const Descriptor &source, const Descriptor &target, const QString &to)
{
    QByteArray part(1024 * 1024, Qt::Uninitialized);
    while (true) {
        const ssize_t got = ::read(source.number(), part.data(), static_cast<std::size_t>(part.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error(ErrorCode::FileUnreadable).with(QStringLiteral("file"), QFileInfo(to).fileName());
        if (got == 0)
            return flush(target, to);
        if (const Result<void> written = writeAll(target, QByteArrayView(part).first(got), to); !written)
            return written;
    }
}

Result<void> copyDurably(const QString &from, const QString &to)
{
    const Descriptor source(from, O_RDONLY);
    if (!source.isOpen())
        return errno == ENOENT ? systemError(errno, from) : Error(ErrorCode::FileUnreadable);
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    if (!target.isOpen())
        return systemError(errno, to);
    const Result<void> copied = copyAll(source, target, to);
    if (!copied)
        removeFile(to);
    return copied;
}

Result<void> fillFile(const QString &file, qint64 size)
{
    const Descriptor descriptor(file, O_WRONLY | O_CREAT, S_IRUSR | S_IWUSR);
    if (!descriptor.isOpen())
        return systemError(errno, file);
    if (const int failure = ::posix_fallocate(descriptor.number(), 0, size); failure != 0) {
        removeFile(file);
        return systemError(failure, file);
    }
    return {};
}

} // namespace balie
