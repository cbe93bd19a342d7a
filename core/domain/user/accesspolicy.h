// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/user/permission.h"
#include "core/domain/user/role.h"

namespace balie {

// Who may do what: one table, role against permission. GDPR Art. 25 and 32(4): nobody sees or does
// more than the work asks for.
bool isAllowed(Role role, Permission permission);

// Errors: NotPermitted (facts "role", "permission": their words).
Result<void> requirePermission(Role role, Permission permission);

} // namespace balie
