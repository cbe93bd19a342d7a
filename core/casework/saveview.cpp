// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/saveview.h"

#include "core/base/shorttext.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

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
    return finish(*unit, QStringLiteral("view-dropped"), name);
}

} // namespace balie
