// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"
#include "core/domain/retention/erasureadvice.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// For a case in which erasure is asked (Art. 17), from what the register knows to be kept of its person; empty for
// another case.
Result<std::vector<ErasureLine>> erasureProposal(Register &opened, const Request &request);

} // namespace balie
