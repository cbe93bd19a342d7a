// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/user/role.h"
#include "core/workspace/register.h"

#include <QString>

namespace balie {

// Gives somebody a key of their own. Errors: UserExists, PassphraseTooWeak ("reason" = "taken" where it is
// somebody's already), NotPermitted, HoldsForbiddenNumber.
Result<UserId> addUser(Register &opened, const QString &name, Role role, const Secret &passphrase);

} // namespace balie
