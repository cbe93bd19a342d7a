// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// A demand was answered.
Result<ActDone> answerDemand(Register &opened, const Act &act, const happened::DemandAnswered &answered);

} // namespace balie
