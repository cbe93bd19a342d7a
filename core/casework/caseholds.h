// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"
#include "core/store/derivedcolumns.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// The holds that a case causes, placed and lifted as it goes, in the transaction of the act. Until the case and
// every complaint about it are closed and every demand in it is answered, nothing of its person is destroyed: without the data no request is answered and
// no claim met (Art. 12, 17(3)(e)). Where a restriction was granted the data stay for the person (Art. 18(1), (2)) until somebody
// lifts that hold, since the person must hear of it first (Art. 18(3)); it goes by itself only with the answer.
// They follow from the events of the case, and the log tells of those alone. The owner of a hold is who handles the
// case, and the day to look again that on which the case is due.
Result<void> keepCaseHolds(Register &opened, UnitOfWork &unit, const Request &request, const DerivedColumns &derived);

} // namespace balie
