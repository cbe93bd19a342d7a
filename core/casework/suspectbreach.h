// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The answer may have reached the wrong person (Art. 4(12), 33).
Result<ActDone> suspectBreach(Register &opened, const Act &act, const happened::BreachSuspected &suspicion);

} // namespace balie
