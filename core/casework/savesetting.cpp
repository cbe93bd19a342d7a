// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/savesetting.h"

#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

Result<void> saveSetting(Register &opened, const QString &name, const QString &value)
{
    for (const QString &text : {name, value}) {
        if (const Result<QString> gate = passNumberGate(text, NumberGate::Refuse); !gate)
            return gate.error();
    }
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    const NamedValueTable &settings = opened.tables().settings;
    const Result<void> kept = value.isEmpty() ? settings.remove(unit->transaction(), name) : settings.set(unit->transaction(), name, value);
    if (!kept)
        return kept;
    const QJsonObject content{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
    if (const Result<void> said = unit->audit(QStringLiteral("setting-saved"), QStringLiteral("setting"), QString(), content); !said)
        return said;
    unit->announce([](RegisterEvents &events) { Q_EMIT events.settingsChanged(); });
    return unit->commit();
}

} // namespace balie
