// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Somebody who got the data was told of the correction, the erasure or the restriction, or there is a reason why not (Art. 19).
// Errors: RecipientUnknown for one of another organisation, and those of the rules.
Result<ActDone> tellRecipient(Register &opened, const Act &act, const happened::RecipientTold &told);

// It answered.
Result<ActDone> hearRecipient(Register &opened, const Act &act, const happened::RecipientAnswered &answered);

} // namespace balie
