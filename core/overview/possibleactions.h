// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/role.h"
#include "core/overview/requestdossier.h"

#include <optional>
#include <vector>

namespace balie {

// Every action in the order of RequestAction: possible today for that role, or why not.
std::vector<PossibleAction> possibleActions(const Request &request, const WorkflowContext &context, Role role);

// The event that undo would revoke: the last that a person entered and that still stands.
std::optional<EventId> eventToUndo(const History &history);

} // namespace balie
