// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/user/role.h"
#include "core/workspace/register.h"

namespace balie {

// Errors: UserUnknown, LastOfficer.
Result<void> changeRole(Register &opened, UserId user, Role role);

} // namespace balie
