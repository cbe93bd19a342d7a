// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The two cases hang together; said in the history of both. Error: RequestUnknown.
Result<ActDone> linkRequests(Register &opened, const Act &act, const happened::Linked &linked);

} // namespace balie
