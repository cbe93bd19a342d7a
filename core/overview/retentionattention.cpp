// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/retentionattention.h"

#include "core/overview/holdrows.h"
#include "core/overview/retentionfigures.h"

#include <algorithm>

namespace balie {

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
    return attention;
}

} // namespace balie
