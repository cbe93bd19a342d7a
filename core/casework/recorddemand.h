// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The authority or the court wants something to be answered by a day (Art. 31, 58(1)).
Result<ActDone> recordDemand(Register &opened, const Act &act, const happened::DemandMade &made);

} // namespace balie
