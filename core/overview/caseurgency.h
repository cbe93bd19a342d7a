// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/urgency.h"
#include "core/domain/request/requeststate.h"
#include "core/domain/right/right.h"

#include <vector>

namespace balie {

// How soon a case must be answered, seen from a day. What works at once (Art. 7(3), 21(3)) is of today
// from the first day on; a chip tells it from a last day by the day itself.
Urgency urgencyOf(RequestState state, const std::vector<Right> &rights, QDate due, bool waiting, QDate today);

} // namespace balie
