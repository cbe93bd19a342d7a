// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/tellrecipient.h"

#include "core/casework/caselog.h"
#include "core/store/tables.h"

namespace balie {

Result<ActDone> tellRecipient(Register &opened, const Act &act, const happened::RecipientTold &told)
{
    const Result<Recipient> recipient = opened.tables().recipients.find(told.recipient);
    if (!recipient)
        return recipient.error();
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    if (recipient->organisation != request->organisation)
        return Error(ErrorCode::RecipientUnknown);
    happened::RecipientTold named = told;
    named.name = recipient->name;
    return recordEvent(opened, act, named);
}

Result<ActDone> hearRecipient(Register &opened, const Act &act, const happened::RecipientAnswered &answered)
{
    return recordEvent(opened, act, answered);
}

} // namespace balie
