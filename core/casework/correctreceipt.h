// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The day of the act is the day of receipt as it should have been; both stay in the history. When
// another version of the statement was in force on that day, the case moves to it.
// Errors: ReasonMissing, DateInFuture, DateOutOfOrder.
Result<ActDone> correctReceipt(Register &opened, const Act &act, const LongText &reason);

} // namespace balie
