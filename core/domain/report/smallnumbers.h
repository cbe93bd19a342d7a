// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report/reportfigures.h"

namespace balie {

// For who may not meet anybody in a report: a number so small that it may be about somebody who is known is hidden, and cannot be computed
// back from what stands beside it (Art. 5(1)(c); recital 26).
//
// 1. A number from 1 to least - 1 becomes "fewer than least". 0 stays. The number of destructions stays: it counts decisions, no people.
// 2. A whole is said no more exactly than its parts allow: as the range in which their sum lies.
// 3. Parts that count the same things (channels and all; in time or late for the law and for the promise; kinds of recipient and
//    purposes; refusals and their grounds) have the same range: where it is wider than their own, their largest number
//    becomes a range as well.
// 4. Parts that count a case more than once (rights, outcomes) are together at least as many as the cases: where this would tell a
//    hidden number, the largest of them becomes a range; where all of them are hidden, the whole does.
// 5. What counts only some of a whole that is a range (special data, not told, compelled) is at least the least of that range at most.
// 6. Months are said only where none of them is small and their whole is exact; in time, late and days by month are not said.
// 7. A share is said only of at least that many cases, and as what the numbers that are said allow. So is a median; the slowest case is one
//    case. What was open at the end of the period before is not said: with the rest it tells how many withdrew.
//
// Every value from 1 to least - 1 stays possible for every hidden part, whatever else the report says. Two reports of periods
// that overlap can still be compared: who gives both must know that.
ReportFigures withoutSmallNumbers(ReportFigures figures, int least = 5);

} // namespace balie
