// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The question was answered; the clock runs again. Error: PauseNotOpen.
Result<ActDone> resumeClock(Register &opened, const Act &act, const happened::ClockResumed &resumed);

} // namespace balie
