// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

namespace balie {

// When the register makes a copy of itself, without being asked.
enum class BackupOccasion {
    Routine,     // nobody is at work for a moment, or goes: after four hours in which something changed
    BeforeRekey, // a user's key is taken away
};

// A verified copy in the folder `backups` of the register itself, where it is due; then those that have
// had their time go (seven days, four weeks and three months keep one each: while the register is in use,
// nobody who was erased is in one after 90 days). It guards against a damaged file, not against a lost disk: that is what
// makeBackup() is for. The answer says whether a copy was made. Errors: those of makeBackup().
Result<bool> keepBackup(Register &opened, BackupOccasion occasion);

} // namespace balie
