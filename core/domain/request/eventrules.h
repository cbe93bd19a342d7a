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

// Whether there is a term that extending moves, or stopping the clock stops: none for what works at once
// (Art. 7(3), 21(3)), none to extend where nothing asked is under Art. 12(3). Error: ActNotAllowedNow (facts
// "action"; "reason": "no-term-to-extend" or "no-clock-to-stop").
Result<void> checkTerm(const Request &request, RequestAction action);

// Whether a question to the person says what was asked, and why there is doubt who it is: a pause counts for what
// was asked (EDPB Guidelines 01/2022, 159), and who it is may be asked on reasonable doubt alone (Art. 12(6)). The
// window asks for both; a script that keeps them elsewhere hears a caution. Error: PauseNeedsGround (fact "missing":
// "asked" or "doubt").
Result<void> checkQuestion(const Happening &what);

// Whether there is a pause that resuming ends. Error: PauseNotOpen (fact "ground" where the case waits for
// the person to say who it is, which only the answer ends).
Result<void> checkResumption(const History &history);

// Whether there is an answer that can have gone to the wrong person. Error: ActNotAllowedNow (facts "action",
// "state").
Result<void> checkBreach(const History &history);

} // namespace balie
