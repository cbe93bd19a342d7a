// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/logdrill.h"

#include "core/workspace/unitofwork.h"

#include <QFileInfo>

namespace balie {

Result<void> logDrill(Register &opened, const CopyReport &report)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Backup);
    if (!unit)
        return unit.error();
    const QJsonObject content{{QStringLiteral("backup"), QFileInfo(report.folder).fileName()},
                              {QStringLiteral("rows"), report.rows},
                              {QStringLiteral("milliseconds"), report.milliseconds}};
    if (const Result<void> said = unit->audit(QStringLiteral("restore-tried"), QStringLiteral("register"), QString(), content); !said)
        return said;
    return unit->commit();
}

} // namespace balie
