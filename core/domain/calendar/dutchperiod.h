// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/period.h"

namespace balie {

// Reads a period as people type it, in Dutch or English: "2 jaar", "1 jaar en 6 maanden", "4 weken",
// "30 days", "meteen", and as it is stored ("P2Y"). Each unit once, in any order.
// Errors: Empty; NotAPeriod (fact "text").
Result<Period> periodFromTyped(const QString &typed);

} // namespace balie
