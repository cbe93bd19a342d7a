// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Undo: the event was entered wrongly and counts no longer. It stays to be seen; a new entry says so.
// The day of the act is today as a rule; RequestDossier::undo names the event that undo means.
// Errors: ReasonMissing, EventUnknown, OthersDependOnIt, ActNotAllowedNow.
Result<ActDone> revokeEvent(Register &opened, const Act &act, const happened::Revoked &revoked);

} // namespace balie
