// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

// Which descriptions of processing concern the person: the answer tells of these (Art. 15(1), 30).
// Errors: ProcessingUnknown for one that the organisation of the case does not have, and those of the act.
Result<ActDone> nameProcessing(Register &opened, const Act &act, const happened::ProcessingNamed &named);

} // namespace balie
