// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"

#include <vector>

namespace balie {

// A place in the file where data of somebody else stand, as it was weighed last (Art. 15(4), 20(4); UAVG
// 41(1)(i); domain facts 2.3).
struct OthersPlace
{
    EventId id; // of the event that weighed it
    happened::OthersWeighed weighed;
    QDate on;
};

// In the order in which the places were first entered; those that stand, as weighed by that day.
std::vector<OthersPlace> othersIn(const History &history, std::optional<QDate> by = {});

// The grounds on which data of others stay out of an answer.
inline constexpr RefusalGround groundsForOthers[] = {RefusalGround::RightsOfOthers, RefusalGround::StatutoryRestriction};

// Whether the outcome of an access says what the case says of others: what was left out as a whole, or for the sake of a
// law, was not granted (Art. 12(4)); a name made unreadable in what is given may be. Error: OutcomeNotPossible (fact
// "reason" = "others-withheld").
Result<void> checkNothingWithheld(const History &history, const std::vector<RightDecision> &decisions);

// Errors: RefusalNeedsGround and RefusalNeedsWeighing where something stays out without them (UAVG 41(2)),
// GroundDoesNotFit (fact "ground"), EventUnknown for a place that is not there, SaidTwice (fact "item") for one
// that stands already.
Result<void> checkOthers(const History &history, const happened::OthersWeighed &weighed);

} // namespace balie
