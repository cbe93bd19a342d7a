// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/profileversion.h"
#include "core/domain/retention/retentionrule.h"
#include "core/domain/retention/retentionstanding.h"
#include "core/domain/retention/retentionitem.h"
#include "core/workspace/register.h"

#include <map>
#include <vector>

namespace balie {

// The rules of retention as this register has them: the baseline, the version of the organisation's statement that
// held on the day of the trigger (until there is one, that of today), and the period that the organisation chose.
// Read once and kept; make another after a choice or a statement changed.
class KeepingRules
{
public:
    explicit KeepingRules(Register &opened) : m_opened(opened) {}
    // As they would be with a version that is not stored yet.
    KeepingRules(Register &opened, const ProfileVersion &proposed) : m_opened(opened), m_proposed(proposed) {}

    // The rules of the organisation for what was triggered on that day, in the order of the baseline.
    // Error: ProfileUnknown.
    Result<const std::vector<RetentionRule> *> on(OrganisationId organisation, QDate day);
    // Errors: RetentionCategoryUnknown (facts "category", "known"), ProfileUnknown.
    Result<const RetentionRule *> of(const RetentionItem &item);
    Result<RetentionStanding> standing(const RetentionItem &item, Held held);

private:
    Result<VersionOnDay> versionFor(OrganisationId organisation, QDate day) const;

    Register &m_opened;
    std::optional<ProfileVersion> m_proposed;
    std::map<ProfileVersionId, std::vector<RetentionRule>> m_rules;
    std::map<std::pair<OrganisationId, QDate>, const std::vector<RetentionRule> *> m_days;
};

} // namespace balie
