// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/versioneffect.h"

#include "core/store/tables.h"

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

Result<VersionEffect> effectOf(Register &opened, const ProfileVersion &version)
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

} // namespace balie
