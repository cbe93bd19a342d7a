// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The answer went out: one decision a right, a refusal with ground and weighing (Art. 12(4)).
// Errors: OutcomeMissing, OutcomeNotPossible, RefusalNeedsGround, RefusalNeedsWeighing, ChecklistOpen (fact "points").
Result<ActDone> answerRequest(Register &opened, const Act &act, const happened::Answered &answer);

} // namespace balie
