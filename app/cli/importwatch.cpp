// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importwatch.h"

#include "core/platform/terminal.h"

#include <cstdio>

namespace balie {

// One for the program: an interrupt asks it to stop.
static ImportWatch &theWatch()
{
    static ImportWatch watch;
    return watch;
}

ImportWatch &watchOfTheUser()
{
    stopOnInterrupt([](int) { theWatch().stop.store(true, std::memory_order_relaxed); });
    if (!isErrorOnTerminal())
        return theWatch();
    theWatch().progress = [said = -1](const ReadProgress &progress) mutable {
        const int percent = progress.whole > 0 ? static_cast<int>(100 * progress.read / progress.whole) : 0;
        if (percent == said)
            return;
        said = percent;
        std::fprintf(stderr, "\r%3d %%%s", percent, percent >= 100 ? "\r     \r" : "");
        std::fflush(stderr);
    };
    return theWatch();
}

} // namespace balie
