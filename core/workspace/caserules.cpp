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

Result<Request> withHistory(Register &opened, Request request, const History &history)
{
    const Result<VersionOnDay> version = versionForDay(opened, request.organisation, history.received());
    if (!version)
        return version.error();
    request.profileVersion = version->version.id;
    request.history = history;
    return request;
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
    return WorkflowContext{clockRulesOf(*organisation, version->profile, currentRights(request)), **holidays, opened.today(), version->profile.identification.demand,
                           !version->profile.complaint.internal.isEmpty()};
}

} // namespace balie
