// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/pauseclock.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> pauseClock(Register &opened, const Act &act, const happened::ClockPaused &paused)
{
    return recordEvent(opened, act, paused);
}

} // namespace balie
