// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/workspace/register.h"

namespace balie {

// Of the user who is at work. Backups made before still open with the old one.
// Errors: WrongPassphrase (the old one), PassphraseTooWeak ("reason" = "taken" where it is somebody else's).
Result<void> changePassphrase(Register &opened, const Secret &old, const Secret &wanted);

} // namespace balie
