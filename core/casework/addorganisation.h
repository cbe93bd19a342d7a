// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/organisation/profile.h"
#include "core/workspace/register.h"

namespace balie {

// A further organisation in this register, under the first version of its statement; its id and
// revision are given here. Errors: OrganisationExists (name or sign), ProfileDamaged,
// HoldsForbiddenNumber.
Result<Organisation> addOrganisation(Register &opened, Organisation organisation, const Profile &profile);

} // namespace balie
