// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention/expiry.h"
#include "core/workspace/register.h"

#include <optional>
#include <vector>

namespace balie {

// How long an organisation keeps one category under its statement of today, and what that gives for something of which the
// period begins today.
struct RuleRow
{
    OrganisationId organisation;
    QString organisationName;
    RetentionRule rule;
    Expiry today;

    // Law and promise collide, or nothing says how long: somebody has to decide.
    bool asksForDecision() const { return today.state == ExpiryState::InConflict || today.state == ExpiryState::NoPeriod; }
};

// By the name of the organisation, in the order of the baseline. Error: OrganisationUnknown.
Result<std::vector<RuleRow>> ruleRows(Register &opened, std::optional<OrganisationId> organisation = {});

} // namespace balie
