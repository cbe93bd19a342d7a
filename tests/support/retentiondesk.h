// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/addretention.h"
#include "core/overview/checkregister.h"
#include "core/overview/retentionrows.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/testregister.h"

namespace balie {

// Things that are kept in a register of its own, and holds on them.

inline RetentionItem keptThing(const TestRegister &desk, const char *category, std::optional<QDate> trigger = {}, std::optional<PersonId> person = {},
                               const char *reference = "HO-2019-0042")
{
    const RetentionItemId unknown = RetentionItemId::create(Instant::fromMSecs(0));
    // Whoever left did so on the day of the trigger.
    return {unknown, *desk.organisation, person, {}, line(reference), QString::fromLatin1(category), line("huuradministratie"), trigger, {}, 0, trigger};
}

inline RetentionItemId keep(TestRegister &desk, const char *category, std::optional<QDate> trigger = {}, std::optional<PersonId> person = {})
{
    return must(addRetention(*desk, {keptThing(desk, category, trigger, person)})).front().id;
}

// Somebody without a case.
inline PersonId someTenant(TestRegister &desk, const char *name = "Jan van der Horst")
{
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::CorrectPersons));
    const Person person{PersonId::create(desk.clock.now()), *desk.organisation, must(PersonName::from(QString::fromUtf8(name))), {}, {}, {}, {}, 1};
    must(desk.opened->tables().persons.insert(unit.transaction(), person));
    must(unit.audit(QStringLiteral("person-added"), QStringLiteral("person"), person.id.toString(), {{QStringLiteral("name"), QString::fromUtf8(name)}}));
    must(unit.commit());
    return person.id;
}

inline Hold claimFrom(QDate from)
{
    return {HoldKind::Claim, line("Anna"), text("schade aan de woning"), from, from.addMonths(3), {}};
}

inline RetentionRow rowOf(TestRegister &desk, RetentionItemId item)
{
    return must(retentionDetail(*desk, item)).row;
}

inline std::optional<ExpiryState> stateOf(TestRegister &desk, RetentionItemId item)
{
    return rowOf(desk, item).state;
}

inline bool isClean(TestRegister &desk)
{
    const RegisterCheck check = must(checkRegister(*desk));
    for (const RegisterProblem &problem : check.problems)
        qWarning("%s", qPrintable(problem.word));
    return check.problems.empty();
}

} // namespace balie
