// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/resumeclock.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> resumeClock(Register &opened, const Act &act, const happened::ClockResumed &resumed)
{
    return recordEvent(opened, act, resumed);
}

} // namespace balie
