// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/domain/history/caseevent.h"
#include "core/workspace/register.h"

namespace balie {

// Does what the happening says through the verb beside this one that carries it out, so that a dialog or
// a command line can hand over what it read. Receipt is no act: see receiverequest.h.
Result<ActDone> recordAct(Register &opened, const Act &act, const Happening &what);

} // namespace balie
