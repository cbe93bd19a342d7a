// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/destructionlog.h"

#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

Result<DestructionWork> workOn(Register &opened, DestructionId id, Permission permission)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permission);
    if (!unit)
        return unit.error();
    const Result<Destruction> found = opened.tables().destructions.find(id);
    if (!found)
        return found.error();
    return DestructionWork{std::move(unit).value(), *found};
}

Result<Destruction> finishDestruction(UnitOfWork &unit, const Destruction &destruction, const QString &action, QJsonObject content)
{
    content.insert(QStringLiteral("number"), destruction.number);
    if (const Result<void> said = unit.audit(action, QStringLiteral("destruction"), destruction.id.toString(), content); !said)
        return said.error();
    const bool listsToo = content.value(QStringLiteral("cases")).toInteger() + content.value(QStringLiteral("persons")).toInteger() > 0;
    unit.announce([listsToo](RegisterEvents &events) {
        Q_EMIT events.destructionsChanged();
        Q_EMIT events.retentionChanged();
        if (listsToo)
            Q_EMIT events.listsChanged(); // cases and persons are gone
    });
    const Result<void> done = unit.commit();
    return done ? Result<Destruction>(destruction) : Result<Destruction>(done.error());
}

} // namespace balie
