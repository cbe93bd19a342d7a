// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/keepdossiersummary.h"

#include "core/base/succeeded.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

Result<bool> keepSummaryIn(Register &opened, UnitOfWork &unit, RequestId id, const LongText &words, NumberGate numbers)
{
    const Result<LongText> passed = passNumberGate(words, numbers);
    if (!passed)
        return passed.error().with(QStringLiteral("field"), QStringLiteral("summary"));
    const Result<Request> request = opened.tables().requests.find(id);
    if (!request)
        return request.error();
    const DossierSummaryTable &summaries = opened.tables().summaries;
    const Result<LongText> before = summaries.of(id);
    if (!before || *before == *passed)
        return before ? Result<bool>(false) : before.error();
    if (const Result<void> kept = summaries.keep(unit.transaction(), id, *passed); !kept)
        return kept.error();
    const QJsonObject content{{QStringLiteral("case"), request->reference()}, {QStringLiteral("own-words"), !passed->isEmpty()}};
    const Result<void> said = unit.audit(QStringLiteral("dossier-summary-kept"), QStringLiteral("request"), id.toString(), content);
    return said ? Result<bool>(true) : said.error();
}

Result<void> keepDossierSummary(Register &opened, RequestId request, const LongText &words, NumberGate numbers)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    const Result<bool> kept = keepSummaryIn(opened, *unit, request, words, numbers);
    if (!kept || !*kept)
        return succeeded(kept);
    unit->announce([request](RegisterEvents &events) { Q_EMIT events.requestChanged(request); });
    return unit->commit();
}

} // namespace balie
