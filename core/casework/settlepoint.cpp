// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/settlepoint.h"

#include "core/casework/caselog.h"
#include "core/domain/processing/processingpoint.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

// What the descriptions of the case tell on that point is in the answer, so it cannot be absent.
static Result<void> isUndescribed(Register &opened, RequestId id, const ProcessingPoint &point)
{
    const Result<Request> request = opened.tables().requests.find(id);
    if (!request)
        return request.error();
    const std::optional<CaseEvent> last = request->history.last<happened::ProcessingNamed>();
    Result<std::vector<Processing>> described = opened.tables().processings.of(request->organisation);
    if (!last || !described)
        return last ? Result<void>(described.error()) : Result<void>();
    const std::vector<ProcessingId> &named = std::get<happened::ProcessingNamed>(last->what).descriptions;
    std::erase_if(*described, [&](const Processing &one) { return std::find(named.begin(), named.end(), one.id) == named.end(); });
    if (!isDescribed(point, *described))
        return {};
    return Error(ErrorCode::OutcomeNotPossible).with(QStringLiteral("reason"), QStringLiteral("described"));
}

Result<ActDone> settlePoint(Register &opened, const Act &act, const happened::PointSettled &settled)
{
    const ProcessingPoint *point = processingPoint(settled.point);
    if (point && point->mayBeAbsent && settled.result != PointResult::Done) {
        if (const Result<void> undescribed = isUndescribed(opened, act.request, *point); !undescribed)
            return undescribed.error();
    }
    return recordEvent(opened, act, settled);
}

} // namespace balie
