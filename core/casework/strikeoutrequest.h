// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Entered by mistake; the case keeps its number and counts nowhere. Error: ReasonMissing.
Result<ActDone> strikeOutRequest(Register &opened, const Act &act, const happened::StruckOut &struck);

} // namespace balie
