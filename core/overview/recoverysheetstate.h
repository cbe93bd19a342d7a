// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <optional>

namespace balie {

// Since when the square on the recovery sheet opens nothing: the moment of the first key that was taken
// away after it was printed. Nothing where it works. The code on it works as long as the key files are there.
Result<std::optional<Instant>> recoverySheetStaleSince(Register &opened);

} // namespace balie
