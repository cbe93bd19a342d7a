// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

namespace balie {

// The mail by which some open cases came in, and a scan that came with it: lines and no words.
Result<void> attachDemoFiles(Register &opened);

} // namespace balie
