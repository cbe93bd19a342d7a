// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/newfile.h"

#include "core/platform/durablefile.h"
#include "core/platform/ownfolder.h"
#include "core/platform/registerfolder.h"
#include "core/platform/systemerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {

Result<NewFile> NewFile::create(const QString &path)
{
    if (const Result<void> outside = checkOutsideRegister(path); !outside)
        return outside.error();
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemError(errno, path);
    return NewFile(descriptor, path);
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::exchange(other.m_path, QString()))
{
}

NewFile::~NewFile()
{
    close();
    if (!m_path.isEmpty())
        removeFile(m_path);
}

void NewFile::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

Result<void> NewFile::write(QByteArrayView part)
{
    qsizetype done = 0;
    while (done < part.size()) {
        const ssize_t written = ::write(m_descriptor, part.data() + done, static_cast<std::size_t>(part.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(errno, m_path);
        done += written;
    }
    return {};
}

Result<void> NewFile::keep()
{
    if (::fsync(m_descriptor) != 0)
        return systemError(errno, m_path);
    close();
    if (const Result<void> flushed = flushFolder(QFileInfo(m_path).absolutePath()); !flushed)
        return flushed;
    m_path.clear();
    return {};
}

} // namespace balie
