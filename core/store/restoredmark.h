// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/store/storelocation.h"

#include <optional>

namespace balie {

// The backup that a register came out of: what its folder is called and when it was made.
struct RestoredFrom
{
    QString backup;
    std::optional<Instant> made; // none where the mark was written by somebody else
};

// A file beside the store of a register that was put back, until its log says so: the log itself was closed
// while that was done. Holds no more than the name of a folder says. FileUnwritable, DiskFull.
Result<void> markRestored(const StoreLocation &location, const RestoredFrom &from);
std::optional<RestoredFrom> restoredFrom(const StoreLocation &location);
void forgetRestored(const StoreLocation &location);

} // namespace balie
