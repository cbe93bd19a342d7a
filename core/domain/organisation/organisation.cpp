// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/organisation.h"

namespace balie {

ClockRules clockRulesOf(const Organisation &organisation, const Profile &profile)
{
    ClockRules rules;
    rules.promise = profile.answer.promise;
    rules.calendar = organisation.calendar;
    rules.suspension = organisation.suspension;
    return rules;
}

ProofBackground proofBackgroundOf(const ProfileVersion &version, const QString &name, std::vector<Right> rights)
{
    return {name, version.validFrom, std::move(rights)};
}

} // namespace balie
