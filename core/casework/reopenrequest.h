// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// An answered, closed or withdrawn case goes back to in progress. Error: ReasonMissing.
Result<ActDone> reopenRequest(Register &opened, const Act &act, const happened::Reopened &reopened);

} // namespace balie
