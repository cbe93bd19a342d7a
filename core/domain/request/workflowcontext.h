// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/domain/organisation/identificationstance.h"

namespace balie {

// What the rules need to know besides the case itself.
struct WorkflowContext
{
    ClockRules rules;
    const HolidayCalendar &holidays;
    QDate today;
    IdentityDemand demand = IdentityDemand::Silent; // of the statement
    bool complainsInsideFirst = false;               // it asks people to bring a complaint to the organisation first
};

} // namespace balie
