// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/destructionlog.h"

#include "core/workspace/registerevents.h"

namespace balie {

Result<Destruction> finishDestruction(UnitOfWork &unit, const Destruction &destruction, const QString &action, QJsonObject content)
{
    content.insert(QStringLiteral("number"), destruction.number);
    if (const Result<void> said = unit.audit(action, QStringLiteral("destruction"), destruction.id.toString(), content); !said)
        return said.error();
    unit.announce([](RegisterEvents &events) {
        Q_EMIT events.destructionsChanged();
        Q_EMIT events.retentionChanged();
    });
    const Result<void> done = unit.commit();
    return done ? Result<Destruction>(destruction) : Result<Destruction>(done.error());
}

} // namespace balie
