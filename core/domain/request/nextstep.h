// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestaction.h"
#include "core/domain/request/request.h"

#include <optional>

namespace balie {

// What somebody has to do now to bring the case further; nothing when the person is to move or the
// case is done. The worded verb stands in the work list.
std::optional<RequestAction> nextStep(const Request &request);

} // namespace balie
