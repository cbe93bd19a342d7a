// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestaction.h"
#include "core/domain/request/requeststate.h"

#include <optional>
#include <vector>

namespace balie {

// The one table of states and actions: the state that an action leads to, or nothing when the action
// cannot be done there. An action that leaves the state alone leads to the same state. Which state an
// undone or reopened case returns to depends on its history: see stateOf() in casestate.h.
std::optional<RequestState> nextState(RequestState from, RequestAction action);

} // namespace balie
