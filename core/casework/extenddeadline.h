// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The reasoned notice was sent on the day of the act: two further months (Art. 12(3)).
// Errors: ExtensionTooLate, ExtensionAlready, ExtensionNeedsReason.
Result<ActDone> extendDeadline(Register &opened, const Act &act, const happened::ExtensionTold &told);

} // namespace balie
