// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/history.h"
#include "core/domain/right/right.h"

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

} // namespace balie
