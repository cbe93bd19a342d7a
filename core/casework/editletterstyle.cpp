// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editletterstyle.h"

#include "core/casework/numbergate.h"
#include "core/documents/logo.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

Result<void> editLetterStyle(Register &opened, OrganisationId organisation, const LetterStyle &style)
{
    for (const LongText &text : {style.sender, style.footer}) {
        if (const Result<LongText> free = passNumberGate(text, NumberGate::Refuse); !free)
            return free.error();
    }
    if (!style.logo.isEmpty() && logoImage(style.logo).isNull())
        return Error(ErrorCode::PictureUnfit).with(QStringLiteral("reason"), QStringLiteral("broken"));
    if (const auto known = opened.tables().organisations.find(organisation); !known)
        return known.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    if (const Result<void> kept = opened.tables().letterStyles.save(unit->transaction(), organisation, style); !kept)
        return kept;
    const QJsonObject content{{QStringLiteral("sender"), !style.sender.isEmpty()}, {QStringLiteral("footer"), !style.footer.isEmpty()}, {QStringLiteral("logo"), !style.logo.isEmpty()}};
    if (const Result<void> said = unit->audit(QStringLiteral("letter-style-edited"), QStringLiteral("organisation"), organisation.toString(), content); !said)
        return said;
    unit->announce([](RegisterEvents &events) { Q_EMIT events.organisationsChanged(); });
    return unit->commit();
}

} // namespace balie
