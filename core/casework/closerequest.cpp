// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/closerequest.h"

#include "core/casework/caselog.h"
#include "core/overview/recipientstotell.h"

namespace balie {

Result<ActDone> closeRequest(Register &opened, const Act &act, const happened::Closed &closed)
{
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    const Result<void> told = areRecipientsTold(opened, *request);
    return told ? recordEvent(opened, act, closed) : Result<ActDone>(told.error());
}

} // namespace balie
