// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/saveview.h"

#include "core/base/shorttext.h"
#include "core/casework/numbergate.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/identity/guardedjson.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

static Result<void> finish(UnitOfWork &unit, const QString &action, const QString &name)
{
    if (const Result<void> said = unit.audit(action, QStringLiteral("view"), QString(), {{QStringLiteral("name"), name}}); !said)
        return said;
    unit.announce([](RegisterEvents &events) { Q_EMIT events.viewsChanged(); });
    return unit.commit();
}

Result<void> saveView(Register &opened, const SavedView &view)
{
    const Result<ShortText> name = ShortText::from(view.name).and_then([](const ShortText &text) { return passNumberGate(text, NumberGate::Refuse); });
    if (!name)
        return name.error();
    // What is searched for may be a number too.
    const QJsonDocument json = QJsonDocument::fromJson(view.content.toUtf8());
    const Result<void> gate = json.isObject() ? refuseForbiddenNumbersIn(json.object()) : refuseForbiddenNumbers(view.content);
    if (!gate)
        return gate;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    if (const Result<void> saved = opened.tables().views.save(unit->transaction(), {name->toString(), view.content}); !saved)
        return saved;
    return finish(*unit, QStringLiteral("view-saved"), name->toString());
}

Result<void> dropView(Register &opened, const QString &name)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    if (const Result<void> gone = opened.tables().views.remove(unit->transaction(), name); !gone)
        return gone;
    return finish(*unit, QStringLiteral("view-dropped"), maskForbiddenNumbers(name));
}

} // namespace balie
