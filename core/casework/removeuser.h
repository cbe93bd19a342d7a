// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

namespace balie {

// Takes the user's key away; the name stays with what the user did. The square on the recovery sheet opens
// nothing any more: renewRecovery() makes a new one. Errors: UserUnknown, LastOfficer.
Result<void> removeUser(Register &opened, UserId user);

} // namespace balie
