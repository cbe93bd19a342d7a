// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sortkeys.h"

#include "core/store/collation.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"

namespace balie {

QString sortKeyFact()
{
    return QStringLiteral("sort-keys");
}

Result<qint64> renewSortKeys(Register &opened)
{
    Tables &tables = opened.tables();
    const QString rules = QString::fromLatin1(collationVersion());
    const Result<QString> before = tables.facts.value(sortKeyFact());
    if (!before)
        return before.error();
    if (*before == rules)
        return 0;
    // Whoever opens it first does this; it changes nothing that was entered.
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    const Result<qint64> moved = tables.persons.renewSortKeys(unit->transaction());
    if (!moved)
        return moved.error();
    if (const Result<void> kept = tables.facts.set(unit->transaction(), sortKeyFact(), rules); !kept)
        return kept.error();
    const QJsonObject content{{QStringLiteral("from"), *before}, {QStringLiteral("to"), rules}, {QStringLiteral("persons"), *moved}};
    const RegisterId id = opened.opened().keys().registerId();
    if (const Result<void> said = unit->audit(QStringLiteral("sort-keys-renewed"), QStringLiteral("register"), id.toString(), content); !said)
        return said.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return moved;
}

} // namespace balie
