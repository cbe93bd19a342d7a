// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/filelock.h"

#include "core/platform/systemerror.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {

static constexpr std::array facts{"process", "host", "user", "since"};

// Between taking the lock and writing the name in it another process may look.
static constexpr int looks = 30;
static constexpr std::chrono::milliseconds betweenLooks(10);

static QByteArray holder(Instant now)
{
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    const passwd *const account = getpwuid(geteuid());
    return QByteArray::number(qint64{getpid()}) + '\n' + host.data() + '\n'
        + (account ? QByteArray(account->pw_name) : QByteArray::number(qint64{geteuid()})) + '\n'
        + now.toString().toUtf8() + '\n';
}

static bool saysWho(const Error &held)
{
    return held.facts().size() == qsizetype{facts.size()};
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

static Result<void> lockWhole(int descriptor, const QString &file)
{
    struct flock whole{};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (fcntl(descriptor, F_OFD_SETLK, &whole) == 0)
        return {};
    return errno == EAGAIN || errno == EACCES ? heldBy(descriptor) : systemError(errno, file);
}

// The lock counts, not the name in it: a full disk must not keep people out of their register. A name is
// whole or not there.
static void writeName(int descriptor, const QByteArray &name)
{
    const bool isEmpty = ftruncate(descriptor, 0) == 0;
    if (!isEmpty || name.isEmpty() || pwrite(descriptor, name.constData(), static_cast<std::size_t>(name.size()), 0) == name.size())
        return;
    writeName(descriptor, {});
}

Result<FileLock> FileLock::take(const QString &file, Instant now)
{
    const int descriptor = open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemError(errno, file);
    FileLock lock(descriptor);
    Result<void> locked = lockWhole(descriptor, file);
    for (int i = 1; i < looks && !locked && locked.error().code() == ErrorCode::RegisterInUse && !saysWho(locked.error()); ++i) {
        std::this_thread::sleep_for(betweenLooks);
        locked = lockWhole(descriptor, file);
    }
    if (!locked)
        return locked.error();
    lock.m_isHeld = true;
    writeName(descriptor, holder(now));
    return lock;
}

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    // So that nobody reads our name while the next holder has not written theirs.
    if (m_isHeld)
        writeName(m_descriptor, {});
    close(m_descriptor);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_isHeld(std::exchange(other.m_isHeld, false))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_isHeld, other.m_isHeld);
    return *this;
}

} // namespace balie
