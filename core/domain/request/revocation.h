// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestworkflow.h"

namespace balie {

// Whether an event may be revoked: it stands, it is not the receipt, and what came after it would have
// been lawful without it. Undo never rewrites; it says that an entry counts no longer.
// Errors: EventUnknown, OthersDependOnIt (facts "event": kind of the act that could not have been done).
Result<void> checkRevocation(const Request &request, const CaseEvent &revocation, const WorkflowContext &context);

} // namespace balie
