// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Asks to specify a request about large quantities of data (recital 63); the clock stands still.
Result<ActDone> pauseClock(Register &opened, const Act &act, const happened::ClockPaused &paused);

} // namespace balie
