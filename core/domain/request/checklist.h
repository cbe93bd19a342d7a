// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"

#include <QString>

#include <vector>

namespace balie {

// When a point of a checklist must have been settled.
enum class PointNeededFor { Answer, Close, Nothing };

// One point that an officer settles while handling a right (domain facts 2.2, 2.3 and 8). The word
// names it in `show`, `act … check POINT` and core/wording.
struct ChecklistPoint
{
    QString word;    // "access-a-purposes", "third-persons", "recipients-told", …
    Right right = Right::Access;
    QString article; // "15(1)(a)"
    PointNeededFor neededFor = PointNeededFor::Nothing;

    friend bool operator==(const ChecklistPoint &, const ChecklistPoint &) = default;
};

// The points of the rights, in the order of handling; a point that two rights share stands once.
std::vector<ChecklistPoint> checklistFor(const std::vector<Right> &rights);

// Those that no standing event has settled, at all or by that day.
std::vector<ChecklistPoint> openPoints(const std::vector<Right> &rights, const History &history, std::optional<QDate> by = {});

// That a refusal, also in part, told the person of the Autoriteit Persoonsgegevens and the court (Art. 12(4),
// UAVG 35): the officer states it of the letter that went out.
inline const QString remediesPoint = QStringLiteral("remedies-named");

// The decisions of the answer that stands: none before it, or when the case was opened again since.
std::vector<RightDecision> decisionsInForce(const History &history);

// The rights that were granted at least in part: of these the checklist still matters.
std::vector<Right> grantedRights(const std::vector<RightDecision> &decisions);

// Whether a point may be settled so. The remedies are done or not; and where data are held no answer leaves
// Art. 15(1)(a) to (f) out: these are done unless the search found nothing. All systems are searched when no
// search is open, and nothing was found when none found anything. Errors: OutcomeNotPossible (facts
// "point"; "reason": "always-applies", "something-found", "nothing-found", "others-named"), SearchOpen (fact "systems").
Result<void> checkSettlement(const History &history, const happened::PointSettled &settled);

// The event that settled the point (happened::PointSettled), at all or by that day; the last one where there
// are more, and none that checkSettlement() would refuse since: what was left out as nothing was found is open
// again when something was, and that there is nothing to tell of source, automated decisions or transfers when the
// descriptions of processing are named since. The remedies are stated anew of every answer: what was said of an earlier letter
// says nothing of it.
std::optional<CaseEvent> settlementOf(const History &history, const QString &point, std::optional<QDate> by = {});

// The points of the case: those of its rights, and after a refusal that of the remedies.
std::vector<ChecklistPoint> checklistOf(const Request &request);

// Those that somebody still can settle, and has not (by that day). While the case is handled those of every
// right; after the answer those of what was granted, and the remedies, which are stated anew of every answer;
// none when the case is closed, withdrawn or struck out.
std::vector<ChecklistPoint> openPointsOf(const Request &request, std::optional<QDate> by = {});

// Whether something that works at once (Art. 7(3), 21(3)) is asked and not stopped yet, here and by whom it is
// done for us.
bool isStopOpen(const Request &request);

} // namespace balie
