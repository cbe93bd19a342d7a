// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"

namespace balie {

// The act that an entry records.
RequestAction actionOf(const Happening &what);

// The state that the standing events lead to, as they were entered. Reopened leads back to in progress; an
// identification that failed leads nowhere.
RequestState stateOf(const History &history);
// The same under the rules: an extension that proves too late, since the day of receipt was put right or
// another version of the statement holds, moved no date and leads to no state.
RequestState stateOf(const History &history, const ClockRules &rules, const HolidayCalendar &holidays);

} // namespace balie
