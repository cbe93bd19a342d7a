// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/addorganisation.h"

#include "core/casework/numbergate.h"
#include "core/casework/organisationjson.h"
#include "core/domain/organisation/profilecheck.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

Result<Organisation> addOrganisation(Register &opened, Organisation organisation, const Profile &profile)
{
    if (const Result<void> whole = checkProfile(profile); !whole)
        return whole.error();
    for (const Result<void> &gate : {refuseNumbers(organisation), refuseNumbers(profile)}) {
        if (!gate)
            return gate.error();
    }
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    const Instant now = opened.clock().now();
    organisation.id = OrganisationId::create(now);
    organisation.revision = 1;
    const ProfileVersion version{ProfileVersionId::create(now), organisation.id, profile, profile.statement.inForceFrom,
                                 now, opened.session().user, {}, std::nullopt};
    QJsonObject content = organisationToJson(organisation);
    content.insert(QStringLiteral("profile"), labelOf(profile));
    Tables &tables = opened.tables();
    if (const Result<void> written = tables.organisations.insert(unit->transaction(), organisation); !written)
        return written.error();
    if (const Result<void> written = tables.profileVersions.insert(unit->transaction(), version); !written)
        return written.error();
    const Result<void> said = unit->audit(QStringLiteral("organisation-added"), QStringLiteral("organisation"), organisation.id.toString(), content);
    if (!said)
        return said.error();
    unit->announce([](RegisterEvents &events) { Q_EMIT events.organisationsChanged(); });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return organisation;
}

} // namespace balie
