// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldisk.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace balie {

bool mountSmallDisk(const QString &folder, const char *size)
{
    const QByteArray map = "0 " + QByteArray::number(geteuid()) + " 1";
    if (geteuid() != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        QFile ids(QStringLiteral("/proc/self/uid_map"));
        if (!ids.open(QIODevice::WriteOnly) || ids.write(map) != map.size())
            return false;
        ids.close();
    } else if (unshare(CLONE_NEWNS) != 0) {
        return false;
    }
    mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size) == 0;
}

void fillTheRest(const QString &file)
{
    const int descriptor = open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT, 0600);
    const QByteArray block(4096, 'x');
    while (write(descriptor, block.constData(), static_cast<std::size_t>(block.size())) > 0) {
        // Until there is no room for one more.
    }
    close(descriptor);
}

} // namespace balie
