// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Tells the person that the request arrived, with reference and date. Good practice, no duty.
Result<ActDone> acknowledgeRequest(Register &opened, const Act &act, const happened::Acknowledged &how);

} // namespace balie
