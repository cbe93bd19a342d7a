// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/domain/history/caseevent.h"

namespace balie {

// The decisions of an answer: one outcome for every right of the case, "RIGHT=OUTCOME" for one of them,
// and in the same way the grounds of what is refused and the weighings of what is not granted. A right that the case is not about is
// left for the rules to refuse. Errors: NotAWord, WrongUsage for what contradicts or misses its refusal,
// and those of LongText.
Result<std::vector<RightDecision>> readDecisions(const CommandCall &call, const std::vector<Right> &rights);

} // namespace balie
