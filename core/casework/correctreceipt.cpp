// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/correctreceipt.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/workspace/caserules.h"

namespace balie {

Result<ActDone> correctReceipt(Register &opened, const Act &act, const happened::ReceiptCorrected &corrected)
{
    const Result<LongText> passed = passNumberGate(corrected.reason, act.numbers);
    if (!passed)
        return passed.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(RequestAction::CorrectReceipt));
    if (!unit)
        return unit.error();
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    const Result<WorkflowContext> context = workflowContext(opened, *request);
    if (!context)
        return context.error();
    const CaseEvent event = eventOf(opened, act.on, happened::ReceiptCorrected{request->history.received(), corrected.received, *passed});
    const Result<History> after = apply(*request, event, *context);
    if (!after)
        return after.error();
    // Another day may lie under another version of the statement.
    const Result<Request> moved = withHistory(opened, *request, *after);
    if (!moved)
        return moved.error();
    const Result<WorkflowContext> then = workflowContext(opened, *moved);
    if (!then)
        return then.error();
    const Result<Request> stored = storeEvent(opened, *unit, *moved, event, *after);
    if (!stored)
        return stored.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return doneWith(opened, *stored, event, cautions(*request, event, *context, then->rules));
}

} // namespace balie
