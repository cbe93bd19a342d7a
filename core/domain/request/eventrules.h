// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"
#include "core/domain/request/requestaction.h"
#include "core/domain/request/workflowcontext.h"

namespace balie {

// What the law and the house ask of this kind of event, the state and the days being right. Whether a
// revoked event may go is asked where the rules are run again: see requestworkflow.h.
Result<void> checkEvent(const Request &request, const CaseEvent &event, const WorkflowContext &context);

// Whether there is a term that extending moves, or stopping the clock stops: none for what works at once
// (Art. 7(3), 21(3)), none to extend where nothing asked is under Art. 12(3). Error: ActNotAllowedNow (facts
// "action"; "reason": "no-term-to-extend" or "no-clock-to-stop").
Result<void> checkTerm(const Request &request, RequestAction action);

// Whether there is a pause that resuming ends. Error: PauseNotOpen (fact "ground" where the case waits for
// the person to say who it is, which only the answer ends).
Result<void> checkResumption(const History &history);

// Whether there is an answer that can have gone to the wrong person. Error: ActNotAllowedNow (facts "action",
// "state").
Result<void> checkBreach(const History &history);

} // namespace balie
