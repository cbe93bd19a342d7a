// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Keeps that and how the person was recognised; never what was shown or said.
// Errors: IdentityMeansTooWeak, IdentityLevelNeedsReason.
Result<ActDone> confirmIdentity(Register &opened, const Act &act, const happened::IdentityConfirmed &confirmed);

} // namespace balie
