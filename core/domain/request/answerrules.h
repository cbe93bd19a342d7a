// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"

#include <optional>
#include <vector>

namespace balie {

// The grounds on which the law lets a controller refuse that right, in the order in which an officer
// should think of them; none for the rights that are absolute. Those of Art. 12(5), "not identified"
// (Art. 11, 12(2)), UAVG 41 and that the person has died (recital 27) stand behind every other right.
std::vector<RefusalGround> refusalGroundsFor(Right right);

// Whether who was given the data must hear of it once the right is granted: Art. 19.
bool isToldToRecipients(Right right);

// Whether the answer must name the complaint to the AP and the way to the court: something that was asked is not done,
// refused or called not applicable (Art. 12(4), UAVG 35). Only of a right under the term of Art. 12(3).
bool tellsRemedies(const RightDecision &decision);

// Identified: established, and not asked anew since. An attempt that failed establishes nothing.
bool isIdentified(const History &history);

// Refused as nobody knows who asks, or as the person has died: no file is looked into for it (Art. 11, recital 27).
bool isRefusedUnseen(const RightDecision &decision);

// Whether the answer may go out without the person having been identified: nothing of a file is given
// or changed (information, a complaint), the right is absolute and harmless to grant (marketing,
// consent), or the answer is just that (every right refused as not identified, Art. 12(2), 12(4)), or that the person
// whose data they are has died (recital 27: an heir is not that person).
bool mayAnswerUnidentified(const std::vector<RightDecision> &decisions);

// The day of the last question who the person is, unless somebody looked since and could not tell.
std::optional<QDate> openQuestionOn(const History &history);

// "Not identified" is a ground only for who showed that the person cannot be identified (Art. 12(2)): it
// was asked, or tried and failed, and is not established; and who was asked must have had time to answer by that day.
// Error: IdentityOpen (fact "reason": "never-asked", "established" or "no-time" with the day of the question).
Result<void> checkNeverShown(const History &history, std::optional<QDate> on = {});
// The same, where one of the decisions has that ground.
Result<void> checkNotIdentified(const History &history, const std::vector<RightDecision> &decisions, QDate on);

// Whether the decisions answer these rights as the law asks: one for each, refusals only where there is
// a ground that fits, with its weighing (Art. 12(4)). "Not applicable" is no way round a refusal: it stands
// beside the answer to another right, with the reason why, and never with a right that is absolute.
// Errors: OutcomeMissing, OutcomeNotPossible, RefusalNeedsGround, GroundDoesNotFit,
// RefusalNeedsWeighing (fact "right", "ground" where there is one).
Result<void> checkDecisions(const std::vector<Right> &rights, const std::vector<RightDecision> &decisions);

} // namespace balie
