// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/retentionrule.h"
#include "core/workspace/register.h"

namespace balie {

// The period that the organisation settled on for a category, or none any more. Everything that it keeps of that
// category stands otherwise from then on. Gives the rule as it is now.
// Errors: ReasonMissing (a choice is accounted for, Art. 5(2)), HoldsForbiddenNumber, OrganisationUnknown, RetentionCategoryUnknown.
Result<RetentionRule> chooseRetention(Register &opened, OrganisationId organisation, const QString &category, const std::optional<ChosenTerm> &chosen);

} // namespace balie
