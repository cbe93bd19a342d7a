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
    std::vector<ProfileVersion> versions; // all, for a case received on another day
    qint64 requests = 0;
    qint64 openRequests = 0;
};

// Both clocks of a case that would be received on that day, without pause or extension: what
// receiveRequest() will say of it. None for an organisation without a statement.
std::optional<TwoClocks> clocksIfReceived(const OrganisationRow &row, QDate received, const std::vector<Right> &rights,
                                          const HolidayCalendar &holidays);

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
