// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/caselog.h"

#include "core/casework/caseholds.h"
#include "core/casework/numbergate.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/requestworkflow.h"
#include "core/store/derivedcolumns.h"
#include "core/store/eventcodec.h"
#include "core/store/tables.h"
#include "core/workspace/casefiles.h"
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

Result<void> keepWhatFollows(Register &opened, UnitOfWork &unit, const Request &request, const DerivedColumns &derived)
{
    const Result<void> held = keepCaseHolds(opened, unit, request, derived);
    return held ? keepCaseFile(opened, unit, request, derived) : held;
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
    if (const Result<void> kept = keepWhatFollows(opened, unit, request, derived); !kept)
        return kept.error();
    Request stored = request;
    stored.revision = *revision;
    const RequestId id = request.id;
    unit.announce([id](RegisterEvents &events) {
        Q_EMIT events.requestChanged(id);
        Q_EMIT events.listsChanged();
    });
    return stored;
}

Result<Request> storeLastEvent(Register &opened, UnitOfWork &unit, const Request &changed)
{
    const std::vector<CaseEvent> &events = changed.history.all();
    const CaseEvent &event = events.back();
    const auto before = static_cast<qsizetype>(events.size()) - 1;
    if (const Result<void> written = opened.tables().events.append(unit.transaction(), changed.id, before, event); !written)
        return written.error();
    Result<Request> stored = storeDerived(opened, unit, changed);
    if (!stored)
        return stored;
    QJsonObject content = happeningToJson(event.what);
    content.insert(QStringLiteral("on"), event.on.toString(Qt::ISODate));
    content.insert(QStringLiteral("case"), changed.reference());
    const Result<void> said = unit.audit(QStringLiteral("request-") + toWord(actionOf(event.what)), QStringLiteral("request"),
                                         changed.id.toString(), content);
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
        if (const Result<void> followed = keepWhatFollows(opened, unit, *request, derived); !followed)
            return followed.error();
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

Result<Recorded> recordIn(Register &opened, UnitOfWork &unit, const Request &request, QDate on, const Happening &what)
{
    const Result<WorkflowContext> context = workflowContext(opened, request);
    if (!context)
        return context.error();
    const CaseEvent event = eventOf(opened, on, what);
    const Result<History> after = apply(request, event, *context);
    if (!after)
        return after.error();
    // Another day of receipt may lie under another version of the statement, and other rights under another promise.
    const Result<Request> moved = withHistory(opened, request, *after);
    if (!moved)
        return moved.error();
    const Result<WorkflowContext> then = workflowContext(opened, *moved);
    if (!then)
        return then.error();
    const Result<Request> stored = storeLastEvent(opened, unit, *moved);
    if (!stored)
        return stored.error();
    return Recorded{*stored, event, cautions(request, event, *context, then->rules)};
}

Result<ActDone> commitAct(Register &opened, UnitOfWork &unit, const Recorded &recorded)
{
    if (const Result<void> done = unit.commit(); !done)
        return done.error();
    return doneWith(opened, recorded.stored, recorded.event, recorded.cautions);
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
    const Result<Recorded> recorded = recordIn(opened, *unit, *request, act.on, *passed);
    return recorded ? commitAct(opened, *unit, *recorded) : recorded.error();
}

} // namespace balie
