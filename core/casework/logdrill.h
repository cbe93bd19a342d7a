// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"
#include "core/workspace/registercopies.h"

namespace balie {

// Writes in the log that a backup was tried and came back, and how long that took: the proof that the
// register can be restored (Art. 32(1)(c)). To try one belongs to making them. Error: NotPermitted.
Result<void> logDrill(Register &opened, const CopyReport &report);

} // namespace balie
