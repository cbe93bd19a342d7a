// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Asks who the person is, on reasonable doubt (Art. 12(6)); stops the clock until confirmed.
Result<ActDone> askIdentity(Register &opened, const Act &act, const happened::IdentityAsked &asked);

} // namespace balie
