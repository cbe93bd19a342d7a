// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/organisationrows.h"

#include "core/store/tables.h"

namespace balie {

std::optional<TwoClocks> clocksIfReceived(const OrganisationRow &row, QDate received, const std::vector<Right> &rights,
                                          const HolidayCalendar &holidays)
{
    const std::optional<VersionOnDay> version = versionOn(row.versions, received);
    if (!version)
        return std::nullopt;
    return twoClocks({received, {}, {}}, clockRulesOf(row.organisation, version->version.profile, rights), holidays);
}

Result<std::vector<OrganisationRow>> organisationRows(Register &opened)
{
    Tables &tables = opened.tables();
    const auto organisations = tables.organisations.all();
    if (!organisations)
        return organisations.error();
    const auto figures = tables.figures.organisations();
    if (!figures)
        return figures.error();
    std::vector<OrganisationRow> rows;
    for (const Organisation &organisation : *organisations) {
        auto versions = tables.profileVersions.of(organisation.id);
        if (!versions)
            return versions.error();
        const std::optional<VersionOnDay> current = versionOn(*versions, opened.today());
        if (!current)
            return Error(ErrorCode::ProfileUnknown);
        const auto counted = figures->find(organisation.id);
        const StoreFigures::OfOrganisation figure = counted == figures->end() ? StoreFigures::OfOrganisation() : counted->second;
        rows.push_back({organisation, current->version, std::move(*versions), figure.requests, figure.open});
    }
    return rows;
}

std::vector<OrganisationSign> signsOf(const std::vector<OrganisationRow> &rows)
{
    std::vector<OrganisationSign> signs;
    for (const OrganisationRow &row : rows)
        signs.push_back(row.organisation.sign);
    return signs;
}

Result<std::vector<ProfileVersion>> profileVersions(Register &opened, OrganisationId organisation)
{
    if (const Result<Organisation> known = opened.tables().organisations.find(organisation); !known)
        return known.error();
    return opened.tables().profileVersions.of(organisation);
}

Result<Organisation> organisationByName(Register &opened, const QString &name)
{
    const auto organisations = opened.tables().organisations.all();
    if (!organisations)
        return organisations.error();
    for (const Organisation &organisation : *organisations) {
        const bool named = organisation.name.toString().compare(name.trimmed(), Qt::CaseInsensitive) == 0
            || organisation.sign.toString().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        if (named)
            return organisation;
    }
    return Error(ErrorCode::OrganisationUnknown).with(QStringLiteral("name"), name);
}

Result<HolidayTable> holidayTable(Register &opened)
{
    return opened.tables().decreeDays.read();
}

} // namespace balie
