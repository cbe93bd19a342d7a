// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/correctreceipt.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"

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
    const happened::ReceiptCorrected what{request->history.received(), corrected.received, *passed};
    const Result<Recorded> recorded = recordIn(opened, *unit, *request, act.on, what);
    return recorded ? commitAct(opened, *unit, *recorded) : recorded.error();
}

} // namespace balie
