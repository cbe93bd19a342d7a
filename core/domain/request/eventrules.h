// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestworkflow.h"

namespace balie {

// Whether the act is a step of the workflow or of the clock, so that its day must not lie before that
// of an earlier step. What stands beside the workflow (an acknowledgement, a note, a point of the
// checklist) may be entered in any order.
bool isStep(RequestAction action);

// The day of the act: not in the future, not before receipt, a step not before an earlier step.
// Errors: NotADate, DateInFuture (fact "today"), DateBeforeReceipt (fact "date" of receipt),
// DateOutOfOrder (facts "date" of the later act and "event", its kind).
Result<void> checkDays(const History &history, const CaseEvent &event, QDate today);

// What the law and the house ask of this kind of event, the state and the days being right.
Result<void> checkEvent(const Request &request, const CaseEvent &event, const WorkflowContext &context);

// Whether there is a pause that resuming ends. Error: PauseNotOpen (fact "ground" where the case waits for
// the person to say who it is, which only the answer ends).
Result<void> checkResumption(const History &history);

// Whether there is an answer that can have gone to the wrong person. Error: ActNotAllowedNow (facts "action",
// "state").
Result<void> checkBreach(const History &history);

} // namespace balie
