// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/wait.h>
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

// A process that takes something and keeps it until it is killed.
class KeepingChild
{
public:
    template <typename Take>
    explicit KeepingChild(Take take)
    {
        int ready[2];
        if (pipe(ready) != 0)
            qFatal("no pipe: %s", std::strerror(errno));
        m_process = forkedChild();
        if (m_process == 0) {
            const auto kept = take();
            const char letter = kept ? 'y' : 'n';
            if (write(ready[1], &letter, 1) == 1)
                pause();
            _exit(0);
        }
        char letter = 0;
        m_keeps = read(ready[0], &letter, 1) == 1 && letter == 'y';
        close(ready[0]);
        close(ready[1]);
    }
    ~KeepingChild() { end(); }
    KeepingChild(const KeepingChild &) = delete;
    KeepingChild &operator=(const KeepingChild &) = delete;

    // It got what it was to take.
    bool keeps() const { return m_keeps; }
    pid_t process() const { return m_process; }

    void end()
    {
        if (!m_ended) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        m_ended = true;
    }

private:
    pid_t m_process = 0;
    bool m_keeps = false;
    bool m_ended = false;
};

} // namespace balie
