// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/destruction.h"
#include "core/workspace/register.h"

namespace balie {

// A second person agrees; from that day on it cools off. Errors: NotPermitted, DestructionUnknown, DestructionNotNow,
// DestructionSamePerson.
Result<Destruction> approveDestruction(Register &opened, DestructionId id);

// Anybody who may propose one says no, until it begins; what was in it is expired as before.
// Errors: NotPermitted, DestructionUnknown, DestructionNotNow, ReasonMissing, HoldsForbiddenNumber.
Result<Destruction> cancelDestruction(Register &opened, DestructionId id, const LongText &reason);

} // namespace balie
