// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/caseurgency.h"

namespace balie {

Urgency urgencyOf(RequestState state, const Pressing &pressing, QDate due, bool waiting, QDate today)
{
    if (!isOpen(state))
        return Urgency::Done;
    const Urgency urgency = urgencyOf(due, today);
    if (urgency != Urgency::Late && (pressing.stopOpen || pressing.isColleagueLate(today)))
        return Urgency::Today;
    // A clock that stands still calms only what is not pressing yet: the day itself stays.
    return urgency == Urgency::Later && waiting ? Urgency::Waiting : urgency;
}

std::optional<RequestAction> stepOf(std::optional<RequestAction> next, const Pressing &pressing, QDate today)
{
    return !pressing.stopOpen && pressing.isColleagueLate(today) ? RequestAction::RemindSearch : next;
}

} // namespace balie
