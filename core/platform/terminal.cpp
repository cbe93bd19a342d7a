// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/terminal.h"

#include <csignal>

#include <unistd.h>

namespace balie {

bool isErrorOnTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

void stopOnInterrupt(void (*stop)(int))
{
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
}

} // namespace balie
