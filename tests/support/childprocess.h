// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace balie {

// The child that fork() makes, or the end of the test: a process that was not made is number -1, and a
// signal to that one goes to every process of the user.
inline pid_t forkedChild()
{
    const pid_t child = fork();
    if (child < 0)
        qFatal("no child process: %s", std::strerror(errno));
    return child;
}

} // namespace balie
