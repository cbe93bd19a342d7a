// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/restart.h"

#include "core/platform/systemerror.h"

#include <QFile>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <linux/close_range.h>
#include <unistd.h>

namespace balie {

Result<void> restartProgram(const QStringList &arguments)
{
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    // Everything but the standard streams closes in the new image, whoever opened it.
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    execv("/proc/self/exe", pointers.data());
    return systemError(errno, program);
}

} // namespace balie
