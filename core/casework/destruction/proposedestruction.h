// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/destruction.h"
#include "core/store/destructiontable.h"
#include "core/workspace/register.h"

namespace balie {

// What somebody proposes to destroy: all that is past its period today, or the part that the filter leaves. Nothing
// goes yet. The files of cases in this register are in none. coolingOff: in days, between the approval and the first
// day on which it may begin.
// Errors: NotPermitted, OrganisationUnknown, RetentionCategoryUnknown, ReasonMissing, HoldsForbiddenNumber,
// NumberOutOfRange (fact "key": "coolingOff"; "first", "last"), DestructionEmpty.
Result<Destruction> proposeDestruction(Register &opened, const DestructionTable::Filter &filter, const LongText &reason, int coolingOff = Destruction::usualCoolingOff);

} // namespace balie
