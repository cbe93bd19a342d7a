// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storefigures.h"
#include "core/workspace/register.h"

namespace balie {

// What today and this week (until Sunday, as the chart has it) are for the groups and figures of the open work.
WorkDays workDays(const Register &opened);

} // namespace balie
