// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keepingrules.h"

#include "core/exchange/retentionfile.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

#include <algorithm>

namespace balie {

Result<VersionOnDay> KeepingRules::versionFor(OrganisationId organisation, QDate day) const
{
    if (!m_proposed || m_proposed->organisation != organisation)
        return versionForDay(m_opened, organisation, day);
    const auto stored = m_opened.tables().profileVersions.of(organisation);
    if (!stored)
        return stored.error();
    std::vector<ProfileVersion> versions = *stored;
    versions.push_back(*m_proposed);
    const std::optional<VersionOnDay> found = versionOn(versions, day);
    return found ? Result<VersionOnDay>(*found) : Result<VersionOnDay>(Error(ErrorCode::ProfileUnknown));
}

Result<const std::vector<RetentionRule> *> KeepingRules::on(OrganisationId organisation, QDate day)
{
    const std::vector<RetentionRule> *&known = m_days[{organisation, day}];
    if (known)
        return known;
    const Result<VersionOnDay> version = versionFor(organisation, day);
    if (!version)
        return version.error();
    const auto [place, isNew] = m_rules.try_emplace(version->version.id);
    if (isNew) {
        const auto choices = m_opened.tables().retentionChoices.of(organisation);
        if (!choices)
            return choices.error();
        place->second = retentionRulesOf(version->version.profile, builtInRetentionBaseline());
        for (RetentionRule &rule : place->second) {
            if (const auto chosen = choices->find(rule.category.id); chosen != choices->end())
                rule.chosen = chosen->second;
        }
    }
    known = &place->second;
    return known;
}

Result<const RetentionRule *> KeepingRules::of(const RetentionItem &item)
{
    const auto rules = on(item.organisation, item.trigger.value_or(m_opened.today()));
    if (!rules)
        return rules.error();
    const auto rule = std::find_if((*rules)->begin(), (*rules)->end(), [&](const RetentionRule &one) { return one.category.id == item.category; });
    if (rule != (*rules)->end())
        return &*rule;
    QStringList known;
    for (const RetentionRule &one : **rules)
        known.append(one.category.id);
    return Error(ErrorCode::RetentionCategoryUnknown)
        .with(QStringLiteral("category"), item.category.left(60))
        .with(QStringLiteral("known"), known.join(QStringLiteral(", ")));
}

Result<RetentionStanding> KeepingRules::standing(const RetentionItem &item, Held held)
{
    return of(item).transform([&](const RetentionRule *rule) { return standingOf(*rule, item.days(), held, item.destroyedOn); });
}

} // namespace balie
