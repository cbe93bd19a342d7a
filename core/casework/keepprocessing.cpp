// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/keepprocessing.h"

#include "core/casework/numbergate.h"
#include "core/casework/processingjson.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

namespace {

Result<void> refuseNumbers(const Processing &p)
{
    const Result<ShortText> name = passNumberGate(p.name, NumberGate::Refuse);
    if (!name)
        return name.error();
    for (const LongText *text : {&p.purpose, &p.basisWords, &p.persons, &p.categories, &p.recipients, &p.period, &p.source, &p.automated, &p.transfers}) {
        if (const Result<LongText> passed = passNumberGate(*text, NumberGate::Refuse); !passed)
            return passed.error();
    }
    return {};
}

Result<Processing> keep(Register &opened, UnitOfWork &unit, Processing processing)
{
    if (const Result<void> whole = checkProcessing(processing); !whole)
        return whole.error();
    if (const Result<void> free = refuseNumbers(processing); !free)
        return free.error();
    const bool isNew = processing.revision == 0;
    const Instant now = opened.clock().now();
    if (isNew)
        processing.id = ProcessingId::create(now);
    const Result<Processing> stored = opened.tables().processings.keep(unit.transaction(), processing, now);
    if (!stored)
        return stored;
    const QString action = isNew ? QStringLiteral("processing-added") : QStringLiteral("processing-edited");
    const Result<void> said = unit.audit(action, QStringLiteral("processing"), stored->id.toString(), processingToJson(*stored));
    return said ? stored : said.error();
}

} // namespace

Result<std::vector<Processing>> keepProcessings(Register &opened, std::vector<Processing> processings)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageOrganisations);
    if (!unit)
        return unit.error();
    for (Processing &processing : processings) {
        const Result<Organisation> known = opened.tables().organisations.find(processing.organisation);
        const Result<Processing> stored = known.and_then([&](const Organisation &) { return keep(opened, *unit, processing); });
        if (!stored)
            return stored.error().with(QStringLiteral("description"), processing.name.toString());
        processing = *stored;
    }
    unit->announce([](RegisterEvents &events) { Q_EMIT events.organisationsChanged(); });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return processings;
}

} // namespace balie
