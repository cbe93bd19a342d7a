// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/casework/act.h"
#include "core/workspace/register.h"

namespace balie {

class UnitOfWork;

// Keeps the officer's own words at the front of the dossier with the case; empty ones give way to those from the facts.
// The log says that, and not what stands in them. What stands there already is not kept again.
// Errors: NotPermitted (Permission::Act), RequestUnknown, HoldsForbiddenNumber ("field" = "summary").
Result<void> keepDossierSummary(Register &opened, RequestId request, const LongText &words, NumberGate numbers);

// The same, part of work that somebody else commits: whether there was anything to keep.
Result<bool> keepSummaryIn(Register &opened, UnitOfWork &unit, RequestId request, const LongText &words, NumberGate numbers);

} // namespace balie
