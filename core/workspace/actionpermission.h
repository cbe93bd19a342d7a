// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/requestaction.h"
#include "core/domain/user/permission.h"

#include <vector>

namespace balie {

// What an action on a case asks of the one who does it.
Permission permissionFor(RequestAction action);
// What all of them together ask, each once.
std::vector<Permission> permissionsOfActions();

} // namespace balie
