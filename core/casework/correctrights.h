// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The rights were read wrongly at first. Errors: RightMissing, ReasonMissing.
Result<ActDone> correctRights(Register &opened, const Act &act, const happened::RightsCorrected &corrected);

} // namespace balie
