// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The colleague was asked once more, and answers by another day.
Result<ActDone> remindSearch(Register &opened, const Act &act, const happened::SearchReminded &reminded);

} // namespace balie
