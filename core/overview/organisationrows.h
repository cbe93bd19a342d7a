// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/holidaytable.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/organisation/profileversion.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

struct OrganisationRow
{
    Organisation organisation;
    ProfileVersion current; // in force on the clock's day
    qint64 requests = 0;
    qint64 openRequests = 0;
};

// In the order of their names.
Result<std::vector<OrganisationRow>> organisationRows(Register &opened);
// Those that a further organisation cannot have.
std::vector<OrganisationSign> signsOf(const std::vector<OrganisationRow> &rows);
// Oldest first. Error: OrganisationUnknown.
Result<std::vector<ProfileVersion>> profileVersions(Register &opened, OrganisationId organisation);
// The one with that name (or sign). Error: OrganisationUnknown.
Result<Organisation> organisationByName(Register &opened, const QString &name);
Result<HolidayTable> holidayTable(Register &opened);

} // namespace balie
