// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Who searched signs off: something was found, or nothing.
Result<ActDone> signSearch(Register &opened, const Act &act, const happened::SearchSigned &answered);

} // namespace balie
