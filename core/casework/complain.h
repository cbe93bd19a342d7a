// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Somebody complains: to the organisation, to the authority or to the court.
Result<ActDone> complain(Register &opened, const Act &act, const happened::ComplaintMade &made);

} // namespace balie
