// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/listgiven.h"

#include "core/domain/identity/guardedjson.h"
#include "core/overview/requestrows.h"

namespace balie {

Result<void> endWithListGiven(UnitOfWork &unit, const QString &way, qint64 rows, const RequestQuery &query)
{
    const QJsonObject content{{QStringLiteral("rows"), rows}, {QStringLiteral("query"), maskForbiddenNumbersIn(toJson(query))}};
    if (const Result<void> said = unit.audit(way, QStringLiteral("register"), QString(), content); !said)
        return said;
    return unit.commit();
}

} // namespace balie
