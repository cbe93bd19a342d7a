// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Puts the day of receipt right; the history keeps the old day, the new one and the day of the act. When
// another version of the statement was in force on the new day, the case moves to it. What the day was
// is read from the case.
// Errors: ReasonMissing, NotADate, DateInFuture, DateBeforeReceipt (of the act, by the new day), DateOutOfOrder.
Result<ActDone> correctReceipt(Register &opened, const Act &act, const happened::ReceiptCorrected &corrected);

} // namespace balie
