// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"
#include "core/domain/request/workflowcontext.h"

namespace balie {

// The history with the event, or why the rules refuse it: the transition table, the order of days
// (not in the future, not before receipt, a step of the workflow or of the clock not before an
// earlier one), the extension gate, the identity ladder, the outcomes of each right with ground and
// weighing (Art. 12(4)), the checklist of each right. An event may be revoked that stands and is not the
// receipt, when what came after it would have been lawful without it.
// Errors: ActNotAllowedNow (facts "action", "state"), those of checkDays() and checkDecisions() and of
// the gate and the ladder, IdentityOpen, ChecklistOpen (fact "points"), PauseOpen, PauseNotOpen,
// PointUnknown, ReasonMissing, RightMissing, EventUnknown,
// OthersDependOnIt (fact "event": kind of the act that could not have been done).
Result<History> apply(const Request &request, const CaseEvent &event, const WorkflowContext &context);

} // namespace balie
