// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// One point of the checklist of a right.
Result<ActDone> settlePoint(Register &opened, const Act &act, const happened::PointSettled &settled);

} // namespace balie
