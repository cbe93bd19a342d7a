// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

namespace balie {

// A register that is being made bears a mark until it counts. Where making it is interrupted the mark stays:
// such a register is never opened, so nobody's work is in it, and the next one may be made in its place.

// Nothing lies in the folder but what an interrupted making leaves, and it is not empty.
bool isUnfinished(const StoreLocation &location);
// The folder bears the mark, whatever else lies in it.
bool isMarkedUnfinished(const StoreLocation &location);

// Sets the mark, or takes it away; on the disk when it returns. DiskFull, FileUnwritable.
Result<void> markUnfinished(const StoreLocation &location);
Result<void> markFinished(const StoreLocation &location);

// Takes away what an interrupted making left, except the lock, which is ours by now.
void clearUnfinished(const StoreLocation &location);

} // namespace balie
