// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"

namespace balie {

// Whether a reasoned notice sent on that day still moves the legal term (GDPR Art. 12(3); EDPB
// Guidelines 01/2022, 157, 162). No override: a month of silence ends the possibility.
// A notice that came too late before does not stand in the way of one that was in time.
// Errors: DateBeforeReceipt (fact "date", the day of receipt), ExtensionAlready (fact "date", that of the
// notice that counts), ExtensionTooLate (facts "limit", "date").
Result<void> extensionGate(const ClockFacts &facts, const ClockRules &rules, const HolidayCalendar &holidays, QDate sentOn);

} // namespace balie
