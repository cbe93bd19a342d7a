// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// More time was given to answer a demand.
Result<ActDone> deferDemand(Register &opened, const Act &act, const happened::DemandDeferred &deferred);

} // namespace balie
