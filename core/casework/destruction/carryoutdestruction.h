// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/destruction.h"
#include "core/workspace/register.h"

namespace balie {

// The days are over: what is still past its period is written down by category and system with its rules, and what is
// not (a hold was placed, a day changed) is let go. Nothing is gone yet: the administrators of the systems do it.
// Errors: NotPermitted, DestructionUnknown, DestructionNotNow, DestructionEmpty where nothing is left.
Result<Destruction> beginDestruction(Register &opened, DestructionId id);

// The administrator of a system answered. What was destroyed there is erased here in the same transaction: of whom and
// which file it was, the person where nothing else is known of it, and what the log said of both. What came to be held on
// or before the day of the answer stays, with the hold; what was kept there is expired as before. With the last answer the
// destruction is done. After that every page of the store is searched for what was erased; where something is left the
// store is written anew and searched again. The log says how many pages and how many hits; a program that is killed before
// that catches up at the next opening (erasureproof.h).
// Errors: NotPermitted, DestructionUnknown, DestructionNotNow, DestructionSystemUnknown (fact "system"), DateInFuture,
// DateOutOfOrder (before it began), ReasonMissing (kept, without a note), HoldsForbiddenNumber.
Result<Destruction> answerDestruction(Register &opened, DestructionId id, const ShortText &system, const SystemAnswer &answer);

} // namespace balie
