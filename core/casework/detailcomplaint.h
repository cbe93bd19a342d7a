// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// What became known of a complaint later: its reference, who handles it, by when it is answered.
Result<ActDone> detailComplaint(Register &opened, const Act &act, const happened::ComplaintDetailed &detailed);

} // namespace balie
