// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/demo/demorandom.h"
#include "core/domain/organisation/organisation.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// The descriptions of processing (Art. 30) of an invented register: what every corporation does, in plain Dutch,
// kept as long as the statement of that profile promises, and before the first case.
// Errors: those of writing.
Result<std::vector<ProcessingId>> keepDemoProcessings(Register &opened, DemoRandom &random, const Organisation &organisation, const QString &profile);

} // namespace balie
