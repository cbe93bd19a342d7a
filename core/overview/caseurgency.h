// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/urgency.h"
#include "core/domain/request/requeststate.h"

namespace balie {

// How soon something must be done about a case, seen from a day. What works at once (Art. 7(3), 21(3)) is of
// today from the first day on, until it is done (stopOpen); a chip tells it from a last day by the day itself.
Urgency urgencyOf(RequestState state, bool stopOpen, QDate due, bool waiting, QDate today);

} // namespace balie
