// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/caserules.h"

#include "core/store/tables.h"

namespace balie {

Result<VersionOnDay> versionForDay(Register &opened, OrganisationId organisation, QDate received)
{
    const auto versions = opened.tables().profileVersions.of(organisation);
    if (!versions)
        return versions.error();
    const std::optional<VersionOnDay> found = versionOn(*versions, received);
    if (!found)
        return Error(ErrorCode::ProfileUnknown);
    return *found;
}

Result<WorkflowContext> workflowContext(Register &opened, const Request &request)
{
    Tables &tables = opened.tables();
    const Result<Organisation> organisation = tables.organisations.find(request.organisation);
    if (!organisation)
        return organisation.error();
    const Result<ProfileVersion> version = tables.profileVersions.find(request.profileVersion);
    if (!version)
        return version.error();
    const auto holidays = tables.decreeDays.calendar();
    if (!holidays)
        return holidays.error();
    return WorkflowContext{clockRulesOf(*organisation, version->profile), **holidays, opened.today(), version->profile.identification.demand};
}

} // namespace balie
