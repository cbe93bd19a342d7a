// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/retentionattention.h"

#include "core/domain/user/accesspolicy.h"
#include "core/overview/holdrows.h"
#include "core/overview/retentionfigures.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

static Result<void> countDestructions(Register &opened, RetentionAttention &attention)
{
    if (!isAllowed(opened.session().role, Permission::ManageRetention))
        return {};
    const auto newest = opened.tables().destructions.all({}, RetentionAttention::mostDestructions);
    if (!newest)
        return newest.error();
    for (const Destruction &destruction : *newest) {
        const DestructionState state = destruction.stateOn(opened.today());
        attention.toApprove += mayApprove(destruction, opened.session().user, opened.today()) ? 1 : 0;
        attention.toBegin += state == DestructionState::Ready ? 1 : 0;
        attention.toAnswer += state == DestructionState::Running ? 1 : 0;
    }
    return {};
}

Result<RetentionAttention> retentionAttention(Register &opened)
{
    const auto figures = retentionFigures(opened);
    if (!figures)
        return figures.error();
    const auto holds = holdRows(opened, {}, 0, RetentionAttention::mostHolds); // by the day to look again
    if (!holds)
        return holds.error();
    RetentionAttention attention;
    for (const RetentionFigure &figure : *figures) {
        attention.expired += figure.expired;
        attention.inConflict += figure.inConflict;
    }
    attention.holdsToReview = static_cast<int>(std::count_if(holds->begin(), holds->end(), [](const HoldRow &row) { return row.needsReview; }));
    const Result<void> counted = countDestructions(opened, attention);
    return counted ? Result<RetentionAttention>(attention) : Result<RetentionAttention>(counted.error());
}

} // namespace balie
