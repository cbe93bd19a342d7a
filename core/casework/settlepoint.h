// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// One point of the checklist of a right. Errors: OutcomeNotPossible (fact "reason" = "described"), for a matter of Art.
// 15(1)(g), (h) or 15(2) on which the descriptions of processing of the case have something to tell; those of the act.
Result<ActDone> settlePoint(Register &opened, const Act &act, const happened::PointSettled &settled);

} // namespace balie
