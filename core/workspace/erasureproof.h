// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/workspace/unitofwork.h"

namespace balie {

// After something was erased the pages of the store are searched for it. Until the log says how that went the register
// remembers that it is due, since a program that is killed in between knows the words no more. At the next opening the store
// is written anew instead: nothing is left then but what the rows say.

// In the transaction that erases what a destruction takes in that system.
Result<void> awaitProof(Register &opened, UnitOfWork &unit, DestructionId destruction, const QString &system);
// In the one that logs the search.
Result<void> proofGiven(Register &opened, UnitOfWork &unit, DestructionId destruction, const QString &system);
// Where something is due it writes the store anew and logs that; without room on the disk it stays due.
Result<void> catchUpOnProofs(Register &opened);
// How many are due.
Result<int> proofsDue(Register &opened);

} // namespace balie
