// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/caselog.h"

#include "core/casework/numbergate.h"
#include "core/store/derivedcolumns.h"
#include "core/store/eventcodec.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"
#include "core/workspace/registerevents.h"

namespace balie {

Result<Request> requestForAct(Register &opened, const Act &act)
{
    Result<Request> request = opened.tables().requests.find(act.request);
    if (request && act.revision && *act.revision != request->revision)
        return Error(ErrorCode::Conflict);
    return request;
}

Result<Request> storeDerived(Register &opened, UnitOfWork &unit, const Request &request)
{
    const Result<WorkflowContext> context = workflowContext(opened, request);
    if (!context)
        return context.error();
    const DerivedColumns derived = derivedOf(request, context->rules, context->holidays);
    const Result<int> revision = opened.tables().requests.update(unit.transaction(), request, derived);
    if (!revision)
        return revision.error();
    Request stored = request;
    stored.revision = *revision;
    const RequestId id = request.id;
    unit.announce([id](RegisterEvents &events) {
        Q_EMIT events.requestChanged(id);
        Q_EMIT events.listsChanged();
    });
    return stored;
}

Result<Request> storeEvent(Register &opened, UnitOfWork &unit, const Request &request, const CaseEvent &event, const History &after)
{
    Tables &tables = opened.tables();
    const auto seq = static_cast<qsizetype>(after.all().size()) - 1; // the event is the last of them
    if (const Result<void> written = tables.events.append(unit.transaction(), request.id, seq, event); !written)
        return written.error();
    Request changed = request;
    changed.history = after;
    Result<Request> stored = storeDerived(opened, unit, changed);
    if (!stored)
        return stored;
    QJsonObject content = happeningToJson(event.what);
    content.insert(QStringLiteral("on"), event.on.toString(Qt::ISODate));
    content.insert(QStringLiteral("case"), request.reference());
    const Result<void> said = unit.audit(QStringLiteral("request-") + toWord(actionOf(event.what)), QStringLiteral("request"),
                                         request.id.toString(), content);
    if (!said)
        return said.error();
    return stored;
}

Result<int> rewriteDerived(Register &opened, UnitOfWork &unit, const std::vector<RequestId> &requests)
{
    Tables &tables = opened.tables();
    int written = 0;
    for (const RequestId &id : requests) {
        Result<Request> request = tables.requests.find(id);
        if (!request)
            return request.error();
        const Result<VersionOnDay> version = versionForDay(opened, request->organisation, request->history.received());
        if (!version)
            return version.error();
        const bool moves = request->profileVersion != version->version.id;
        request->profileVersion = version->version.id;
        const Result<WorkflowContext> context = workflowContext(opened, *request);
        if (!context)
            return context.error();
        const DerivedColumns derived = derivedOf(*request, context->rules, context->holidays);
        const Result<DerivedColumns> kept = tables.requests.derived(id);
        if (!kept)
            return kept.error();
        if (!moves && *kept == derived)
            continue;
        if (const Result<int> stored = tables.requests.update(unit.transaction(), *request, derived); !stored)
            return stored.error();
        unit.announce([id](RegisterEvents &events) { Q_EMIT events.requestChanged(id); });
        ++written;
    }
    unit.announce([](RegisterEvents &events) { Q_EMIT events.listsChanged(); });
    return written;
}

CaseEvent eventOf(Register &opened, QDate on, const Happening &what)
{
    const Instant now = opened.clock().now();
    return {EventId::create(now), on, now, opened.session().user, what};
}

Result<ActDone> doneWith(Register &opened, const Request &request, const CaseEvent &event, std::vector<Caution> cautions)
{
    const Result<WorkflowContext> context = workflowContext(opened, request);
    if (!context)
        return context.error();
    return ActDone{request.id,
                   request.reference(),
                   event.id,
                   stateOf(request.history, context->rules, context->holidays),
                   twoClocks(clockFacts(request.history), context->rules, context->holidays),
                   std::move(cautions),
                   request.revision};
}

Result<ActDone> recordEvent(Register &opened, const Act &act, const Happening &what)
{
    const Result<Happening> passed = passNumberGate(what, act.numbers);
    if (!passed)
        return passed.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(actionOf(*passed)));
    if (!unit)
        return unit.error();
    const Result<Request> request = requestForAct(opened, act);
    if (!request)
        return request.error();
    const Result<WorkflowContext> context = workflowContext(opened, *request);
    if (!context)
        return context.error();
    const CaseEvent event = eventOf(opened, act.on, *passed);
    const Result<History> after = apply(*request, event, *context);
    if (!after)
        return after.error();
    const Result<Request> stored = storeEvent(opened, *unit, *request, event, *after);
    if (!stored)
        return stored.error();
    const Result<WorkflowContext> then = workflowContext(opened, *stored); // other rights, other promises
    if (!then)
        return then.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return doneWith(opened, *stored, event, cautions(*request, event, *context, then->rules));
}

} // namespace balie
