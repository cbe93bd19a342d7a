// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/mergepersons.h"

#include "core/casework/personjson.h"
#include "core/casework/restandretention.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

#include <QJsonArray>

namespace balie {

static Result<void> canBeOne(const Person &duplicate, const Person &stays)
{
    const bool possible = duplicate.id != stays.id && duplicate.organisation == stays.organisation && !duplicate.mergedInto && !stays.mergedInto;
    return possible ? Result<void>() : Result<void>(Error(ErrorCode::PersonsDiffer));
}

Result<void> mergePersons(Register &opened, PersonId duplicate, PersonId stays)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::CorrectPersons);
    if (!unit)
        return unit.error();
    Tables &tables = opened.tables();
    const Result<Person> one = tables.persons.find(duplicate);
    const Result<Person> other = tables.persons.find(stays);
    if (!one)
        return one.error();
    if (!other)
        return other.error();
    if (const Result<void> possible = canBeOne(*one, *other); !possible)
        return possible;
    const auto moved = tables.requests.ofPerson(duplicate);
    if (!moved)
        return moved.error();
    QJsonArray cases;
    for (const RequestId &request : *moved)
        cases.append(request.toString());
    const QJsonObject content{{QStringLiteral("duplicate"), personToJson(*one)},
                              {QStringLiteral("duplicate-id"), duplicate.toString()},
                              {QStringLiteral("requests"), cases}};
    for (const Result<void> &step : {tables.persons.merge(unit->transaction(), duplicate, stays),
                                     tables.retentionItems.passOn(unit->transaction(), duplicate, stays),
                                     tables.disclosures.passOn(unit->transaction(), duplicate, stays),
                                     tables.search.updatePerson(unit->transaction(), *other),
                                     unit->audit(QStringLiteral("persons-merged"), QStringLiteral("person"), stays.toString(), content)}) {
        if (!step)
            return step;
    }
    // A hold on the one keeps what was of the other.
    if (const Result<int> held = restandUnder(opened, *unit, stays); !held)
        return held.error();
    unit->announce([duplicate, stays, requests = *moved](RegisterEvents &events) {
        Q_EMIT events.personChanged(duplicate);
        Q_EMIT events.personChanged(stays);
        for (const RequestId &request : requests)
            Q_EMIT events.requestChanged(request);
        Q_EMIT events.disclosuresChanged();
        Q_EMIT events.listsChanged();
    });
    return unit->commit();
}

} // namespace balie
