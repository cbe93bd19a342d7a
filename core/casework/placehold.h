// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/placedhold.h"
#include "core/workspace/register.h"

namespace balie {

// Somebody says: not now. From then on nothing of it is destroyed, until the hold is lifted.
// Errors: those of checkHold(), DateInFuture (facts "date", "today"), HoldsForbiddenNumber, PersonUnknown, RequestUnknown,
// RetentionItemUnknown, RetentionItemDestroyed.
Result<PlacedHold> placeHold(Register &opened, const HoldTarget &target, const Hold &hold);

// From that day on it stands no more. Errors: RetentionHoldUnknown (fact "reason": "lifted" when it was lifted
// before, "case" of an open case, which lifts its hold itself), DateInFuture, and
// DateOutOfOrder for a day before that of the hold.
Result<PlacedHold> liftHold(Register &opened, RetentionHoldId hold, QDate on);

} // namespace balie
