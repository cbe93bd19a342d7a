// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/user/user.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// Everybody who has or had a key, in the order of their names.
Result<std::vector<User>> userRows(Register &opened);

} // namespace balie
