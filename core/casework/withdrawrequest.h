// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// The person does not want an answer any more.
Result<ActDone> withdrawRequest(Register &opened, const Act &act, const happened::Withdrawn &withdrawn);

} // namespace balie
