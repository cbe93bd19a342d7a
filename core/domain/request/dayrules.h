// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/history.h"

namespace balie {

// The day of the act: not in the future, not before receipt, a step not before an earlier step.
// Errors: NotADate, DateInFuture (fact "today"), DateBeforeReceipt (fact "date" of receipt),
// DateOutOfOrder (facts "date" of the later act and "event", its kind).
Result<void> checkDays(const History &history, const CaseEvent &event, QDate today);

} // namespace balie
