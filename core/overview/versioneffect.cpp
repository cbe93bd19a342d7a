// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/versioneffect.h"

#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"

namespace balie {

static bool isLate(const DerivedColumns &columns, QDate today)
{
    if (columns.answeredOn)
        return !columns.onTime;
    return isOpen(columns.state) && columns.due < today;
}

static void count(VersionEffect &effect, const DerivedColumns &before, const DerivedColumns &after, QDate today)
{
    if (before.due == after.due)
        return;
    ++effect.moved;
    if (!isOpen(after.state) && after.state != RequestState::Answered)
        ++effect.finished;
    if (!isLate(before, today) && isLate(after, today))
        ++effect.late;
}

static Result<void> countKept(Register &opened, const ProfileVersion &version, VersionEffect &effect)
{
    constexpr int atATime = 5000;
    KeepingRules rules(opened, version);
    const auto hasToGo = [&](const RetentionStanding &standing) { return stateOn(standing, opened.today()) == ExpiryState::Expired; };
    for (qint64 last = 0;;) {
        const auto items = opened.tables().retentionItems.after(last, {version.organisation, {}}, atATime);
        if (!items)
            return items.error();
        for (const RetentionItemTable::Kept &kept : *items) {
            const Result<RetentionStanding> standing = rules.standing(kept.item, kept.held);
            if (!standing)
                return standing.error();
            effect.kept += *standing != kept.standing;
            effect.toGo += hasToGo(*standing) && !hasToGo(kept.standing);
        }
        if (static_cast<int>(items->size()) < atATime)
            return {};
        last = items->back().rowKey;
    }
}

Result<VersionEffect> effectOnCases(Register &opened, const ProfileVersion &version)
{
    Tables &tables = opened.tables();
    const Result<Organisation> organisation = tables.organisations.find(version.organisation);
    if (!organisation)
        return organisation.error();
    const auto before = tables.profileVersions.of(version.organisation);
    const auto requests = tables.requests.ofOrganisation(version.organisation);
    const auto holidays = tables.decreeDays.calendar();
    if (!before || !requests)
        return !before ? before.error() : requests.error();
    if (!holidays)
        return holidays.error();
    std::vector<ProfileVersion> after = *before;
    after.push_back(version);

    VersionEffect effect;
    for (const RequestId &id : *requests) {
        const Result<DerivedColumns> kept = tables.requests.derived(id);
        if (!kept)
            return kept.error();
        const std::optional<VersionOnDay> now = versionOn(*before, kept->received);
        const std::optional<VersionOnDay> then = versionOn(after, kept->received);
        if (!then || (now && now->version.id == then->version.id))
            continue;
        const Result<Request> request = tables.requests.find(id);
        if (!request)
            return request.error();
        count(effect, *kept, derivedOf(*request, clockRulesOf(*organisation, then->version.profile, currentRights(*request)), **holidays), opened.today());
    }
    return effect;
}

Result<VersionEffect> effectOf(Register &opened, const ProfileVersion &version)
{
    Result<VersionEffect> effect = effectOnCases(opened, version);
    if (!effect)
        return effect;
    const Result<void> counted = countKept(opened, version, *effect);
    return counted ? effect : Result<VersionEffect>(counted.error());
}

} // namespace balie
