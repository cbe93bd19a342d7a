// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/durablefile.h"

#include "core/platform/ownfolder.h"
#include "core/platform/systemerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
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

static Result<void> writeAll(const Descriptor &to, const QByteArray &bytes, const QString &file)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(to.number(), bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(errno, file);
        done += written;
    }
    if (::fsync(to.number()) != 0)
        return systemError(errno, file);
    return {};
}

Result<void> writeDurably(const QString &file, const QByteArray &bytes)
{
    const QString beside = file + QStringLiteral(".tmp");
    {
        const Descriptor descriptor(beside, O_WRONLY | O_CREAT | O_TRUNC, S_IRUSR | S_IWUSR);
        if (!descriptor.isOpen())
            return systemError(errno, file);
        if (const Result<void> written = writeAll(descriptor, bytes, file); !written) {
            removeFile(beside);
            return written;
        }
    }
    return renameDurably(beside, file);
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

static Result<void> flush(const QString &path, int flags)
{
    const Descriptor descriptor(path, flags);
    if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
        return systemError(errno, path);
    return {};
}

Result<void> flushFile(const QString &file)
{
    return flush(file, O_RDONLY);
}

Result<void> flushFolder(const QString &folder)
{
    return flush(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace balie
