// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/nameprocessing.h"

#include "core/casework/caselog.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

Result<ActDone> nameProcessing(Register &opened, const Act &act, const happened::ProcessingNamed &named)
{
    const Result<Request> request = opened.tables().requests.find(act.request);
    if (!request)
        return request.error();
    const Result<std::vector<Processing>> known = opened.tables().processings.of(request->organisation);
    if (!known)
        return known.error();
    for (const ProcessingId &id : named.descriptions) {
        if (std::none_of(known->begin(), known->end(), [&](const Processing &one) { return one.id == id; }))
            return Error(ErrorCode::ProcessingUnknown);
    }
    return recordEvent(opened, act, named);
}

} // namespace balie
