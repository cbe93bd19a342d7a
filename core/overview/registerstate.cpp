// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/registerstate.h"

#include "core/overview/workdays.h"
#include "core/store/tables.h"
#include "core/workspace/backupfacts.h"

namespace balie {

static Result<std::optional<Instant>> momentIn(const Tables &tables, const QString &fact)
{
    const Result<QString> text = tables.facts.value(fact);
    if (!text)
        return text.error();
    const Result<Instant> moment = Instant::from(*text);
    return moment ? std::optional(*moment) : std::nullopt;
}

Result<RegisterState> registerState(Register &opened)
{
    Tables &tables = opened.tables();
    const auto organisations = tables.organisations.kept();
    const auto backup = momentIn(tables, lastBackupFact());
    const auto elsewhere = momentIn(tables, lastBackupElsewhereFact());
    const Result<QString> demo = tables.facts.value(QStringLiteral("demo"));
    if (!organisations)
        return organisations.error();
    if (!backup || !elsewhere)
        return backup ? elsewhere.error() : backup.error();
    if (!demo)
        return demo.error();
    QStringList names;
    for (const auto &kept : **organisations)
        names.append(kept.organisation.name.toString());
    return RegisterState{opened.folder(), opened.session().userName, opened.session().role, names, *backup, *elsewhere, !demo->isEmpty()};
}

Result<RegisterSize> registerSize(Register &opened)
{
    Tables &tables = opened.tables();
    const Result<qint64> persons = tables.persons.count();
    const Result<qint64> requests = tables.caseNumbers.given();
    const auto open = tables.figures.open(workDays(opened));
    if (!persons)
        return persons.error();
    if (!requests)
        return requests.error();
    if (!open)
        return open.error();
    return RegisterSize{*persons, *requests, open->open};
}

} // namespace balie
