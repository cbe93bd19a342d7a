// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/suspectbreach.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> suspectBreach(Register &opened, const Act &act, const happened::BreachSuspected &suspicion)
{
    return recordEvent(opened, act, suspicion);
}

} // namespace balie
