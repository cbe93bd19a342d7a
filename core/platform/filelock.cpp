// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filelock.h"

#include "core/platform/systemerror.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {

static constexpr std::array facts{"process", "host", "user", "since"};

static QByteArray holder(Instant now)
{
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    const passwd *const account = getpwuid(geteuid());
    return QByteArray::number(qint64{getpid()}) + '\n' + host.data() + '\n'
        + (account ? QByteArray(account->pw_name) : QByteArray::number(qint64{geteuid()})) + '\n'
        + now.toString().toUtf8() + '\n';
}

static Error heldBy(int descriptor)
{
    std::array<char, 1024> text{};
    const ssize_t length = pread(descriptor, text.data(), text.size() - 1, 0);
    const QStringList lines = QString::fromUtf8(text.data(), length > 0 ? length : 0).split(QLatin1Char('\n'));
    Error error(ErrorCode::RegisterInUse);
    for (std::size_t i = 0; i < facts.size() && static_cast<qsizetype>(i) + 1 < lines.size(); ++i)
        error = error.with(QString::fromLatin1(facts[i]), lines.at(static_cast<qsizetype>(i)));
    return error;
}

Result<FileLock> FileLock::take(const QString &file, Instant now)
{
    const int descriptor = open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemError(errno, file);
    FileLock lock(descriptor);
    struct flock whole{};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (fcntl(descriptor, F_OFD_SETLK, &whole) != 0)
        return errno == EAGAIN || errno == EACCES ? heldBy(descriptor) : systemError(errno, file);
    // The lock counts, not the name in it: a full disk must not keep people out of their register.
    const QByteArray name = holder(now);
    if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, name.constData(), static_cast<std::size_t>(name.size()), 0) < 0)
        static_cast<void>(ftruncate(descriptor, 0));
    return lock;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

} // namespace balie
