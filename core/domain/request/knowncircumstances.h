// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/identityadvice.h"
#include "core/domain/request/request.h"
#include "core/domain/right/channel.h"

#include <set>

namespace balie {

// What the way in tells of the person by itself: through the portal somebody is logged in. With it every
// place gives the same advice on the level of identification.
std::set<IdentityCircumstance> knownCircumstances(Channel channel);
std::set<IdentityCircumstance> knownCircumstances(const Request &request);

} // namespace balie
