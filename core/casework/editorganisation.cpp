// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editorganisation.h"

#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/casework/organisationjson.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

// The dates of its cases follow its choices about time, their numbers its sign.
static Result<void> followCases(Register &opened, UnitOfWork &unit, const Organisation &before, const Organisation &after)
{
    const bool dates = before.calendar != after.calendar || before.suspension != after.suspension;
    const bool numbers = before.sign != after.sign;
    if (!dates && !numbers)
        return {};
    Tables &tables = opened.tables();
    const auto requests = tables.requests.ofOrganisation(after.id);
    if (!requests)
        return requests.error();
    if (dates) {
        if (const Result<int> written = rewriteDerived(opened, unit, *requests); !written)
            return written.error();
    }
    for (const RequestId &id : *requests) {
        if (!numbers)
            break;
        const Result<Request> request = tables.requests.find(id);
        if (!request)
            return request.error();
        if (const Result<void> found = tables.search.updateRequest(unit.transaction(), *request); !found)
            return found;
    }
    return {};
}

Result<Organisation> editOrganisation(Register &opened, const Organisation &organisation)
{
    if (const Result<void> gate = refuseNumbers(organisation); !gate)
        return gate.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    Tables &tables = opened.tables();
    const Result<Organisation> before = tables.organisations.find(organisation.id);
    if (!before)
        return before;
    const Result<Organisation> stored = tables.organisations.update(unit->transaction(), organisation);
    if (!stored)
        return stored;
    if (const Result<void> followed = followCases(opened, *unit, *before, *stored); !followed)
        return followed.error();
    const QJsonObject content{{QStringLiteral("before"), organisationToJson(*before)}, {QStringLiteral("after"), organisationToJson(*stored)}};
    const Result<void> said = unit->audit(QStringLiteral("organisation-edited"), QStringLiteral("organisation"), organisation.id.toString(), content);
    if (!said)
        return said.error();
    unit->announce([](RegisterEvents &events) {
        Q_EMIT events.organisationsChanged();
        Q_EMIT events.listsChanged();
    });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return stored;
}

} // namespace balie
