// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

namespace balie {

// A setting of the register itself, for example minutes until it locks. Empty removes it.
// Error: HoldsForbiddenNumber.
Result<void> saveSetting(Register &opened, const QString &name, const QString &value);

} // namespace balie
