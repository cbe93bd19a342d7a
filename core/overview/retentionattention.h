// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

namespace balie {

// What of retention asks for somebody today.
struct RetentionAttention
{
    static constexpr int mostHolds = 100; // counted no further
    static constexpr int mostDestructions = 200;

    qint64 expired = 0;
    qint64 inConflict = 0;
    int holdsToReview = 0; // mostHolds: that many, or more
    // Of the newest destructions, for whoever may act on them.
    int toApprove = 0; // that somebody else proposed
    int toBegin = 0;   // the days are over
    int toAnswer = 0;  // not every system has answered

    bool isNothing() const { return expired == 0 && inConflict == 0 && holdsToReview == 0 && toApprove + toBegin + toAnswer == 0; }
};

// Of all organisations; it takes the same time however much is kept. What somebody may not act on does not count.
Result<RetentionAttention> retentionAttention(Register &opened);

} // namespace balie
