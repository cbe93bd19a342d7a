// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Nothing is left to do. Error: ChecklistOpen (fact "points"), for example recipients not told (Art. 19).
Result<ActDone> closeRequest(Register &opened, const Act &act, const happened::Closed &closed = {});

} // namespace balie
