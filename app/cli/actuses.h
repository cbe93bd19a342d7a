// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/domain/request/requestaction.h"

namespace balie {

// The options of `act`, and every action with those that it takes, as help shows them.
std::vector<CommandOption> actOptions();
std::vector<CommandUse> actUses();

// Every option that was given is one of the action, and given once unless the action says "...".
// Error: WrongUsage.
Result<void> checkActOptions(const CommandCall &call, RequestAction action);

} // namespace balie
