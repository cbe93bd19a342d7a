// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/placedhold.h"
#include "core/store/retentionitemtable.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// For the verbs that change what a period follows from: the derived columns of the items that it touches, in the same
// transaction. They say nothing in the log. Each gives how many items stand otherwise now.

// After a hold came or went.
Result<int> restandUnder(Register &opened, UnitOfWork &unit, const HoldTarget &target);
// The same after one came or went that several have, or something that kept them.
template <typename Targets>
Result<int> restandUnderEach(Register &opened, UnitOfWork &unit, const Targets &targets)
{
    int moved = 0;
    for (const HoldTarget target : targets) {
        const Result<int> now = restandUnder(opened, unit, target);
        if (!now)
            return now;
        moved += *now;
    }
    return moved;
}
// After a choice or a statement changed; goes through all items of the register, some thousands a time.
Result<int> restandAll(Register &opened, UnitOfWork &unit, const RetentionItemTable::Some &some);

} // namespace balie
