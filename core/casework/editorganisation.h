// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/organisation.h"
#include "core/workspace/register.h"

namespace balie {

// Name, sign, address, calendar and suspension. A change of calendar or suspension moves the dates of
// its cases: they are written anew in the same transaction. Errors: OrganisationUnknown, OrganisationExists, Conflict,
// HoldsForbiddenNumber.
Result<Organisation> editOrganisation(Register &opened, const Organisation &organisation);

} // namespace balie
