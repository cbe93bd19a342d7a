// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/urgency.h"
#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"

#include <optional>

namespace balie {

// What of an open case is of today whatever its last day: a right that works at once is not carried out yet (Art.
// 7(3), 21(3)), or a colleague who was asked to search let the day pass. A chip tells it from a last day by the day
// itself.
struct Pressing
{
    bool stopOpen = false;
    std::optional<QDate> colleagueBy; // the first answer that is expected

    bool isColleagueLate(QDate today) const { return colleagueBy && *colleagueBy < today; }
};

// How soon something must be done about a case, seen from a day.
Urgency urgencyOf(RequestState state, const Pressing &pressing, QDate due, bool waiting, QDate today);
// The step of that day: the colleague is reminded before anything is done that can wait.
std::optional<RequestAction> stepOf(std::optional<RequestAction> next, const Pressing &pressing, QDate today);

} // namespace balie
