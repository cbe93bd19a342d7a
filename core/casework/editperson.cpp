// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editperson.h"

#include "core/casework/numbergate.h"
#include "core/casework/personjson.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

Result<Person> editPerson(Register &opened, const Person &person, NumberGate numbers)
{
    const Result<Person> passed = passNumberGate(person, numbers);
    if (!passed)
        return passed;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::CorrectPersons);
    if (!unit)
        return unit.error();
    Tables &tables = opened.tables();
    const Result<Person> before = tables.persons.find(person.id);
    if (!before)
        return before;
    const Result<Person> stored = tables.persons.update(unit->transaction(), *passed);
    if (!stored)
        return stored;
    if (const Result<void> found = tables.search.updatePerson(unit->transaction(), *stored); !found)
        return found.error();
    const QJsonObject content{{QStringLiteral("before"), personToJson(*before)}, {QStringLiteral("after"), personToJson(*stored)}};
    if (const Result<void> said = unit->audit(QStringLiteral("person-edited"), QStringLiteral("person"), person.id.toString(), content); !said)
        return said.error();
    const PersonId id = person.id;
    unit->announce([id](RegisterEvents &events) {
        Q_EMIT events.personChanged(id);
        Q_EMIT events.listsChanged();
    });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return stored;
}

} // namespace balie
