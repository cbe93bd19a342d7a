// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/receiverequest.h"

#include "core/casework/caseholds.h"
#include "core/casework/caselog.h"
#include "core/casework/numbergate.h"
#include "core/store/eventcodec.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"
#include "core/workspace/registerevents.h"

namespace balie {

namespace {

Result<void> isPossible(Register &opened, const Receipt &receipt)
{
    if (receipt.rights.empty())
        return Error(ErrorCode::RightMissing);
    if (!receipt.on.isValid())
        return Error(ErrorCode::NotADate);
    if (receipt.on > opened.today())
        return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), receipt.on);
    return {};
}

// A double that was merged stands for the record that stays.
Result<Person> knownPerson(Register &opened, const Receipt &receipt, PersonId id)
{
    Result<Person> person = opened.tables().persons.find(id);
    if (person && person->mergedInto)
        person = opened.tables().persons.find(*person->mergedInto);
    if (person && person->organisation != receipt.organisation)
        return Error(ErrorCode::PersonUnknown);
    return person;
}

Result<Person> newPerson(Register &opened, UnitOfWork &unit, const Receipt &receipt, const NewPerson &wanted)
{
    const Person typed{PersonId::create(opened.clock().now()), receipt.organisation, wanted.name, wanted.address,
                       wanted.email, wanted.telephone, std::nullopt, 1};
    Result<Person> person = passNumberGate(typed, receipt.numbers);
    if (!person)
        return person;
    if (const Result<void> written = opened.tables().persons.insert(unit.transaction(), *person); !written)
        return written.error();
    const PersonId id = person->id;
    unit.announce([id](RegisterEvents &events) { Q_EMIT events.personChanged(id); });
    return person;
}

Result<Person> personOf(Register &opened, UnitOfWork &unit, const Receipt &receipt)
{
    if (const auto *known = std::get_if<PersonId>(&receipt.person))
        return knownPerson(opened, receipt, *known);
    return newPerson(opened, unit, receipt, std::get<NewPerson>(receipt.person));
}

// The case with its first event, under the version of the statement of that day.
Result<Request> requestOf(Register &opened, UnitOfWork &unit, const Receipt &receipt, const Person &person)
{
    const Result<Organisation> organisation = opened.tables().organisations.find(receipt.organisation);
    if (!organisation)
        return organisation.error();
    const Result<VersionOnDay> version = versionForDay(opened, receipt.organisation, receipt.on);
    if (!version)
        return version.error();
    const Result<LongText> words = passNumberGate(receipt.words, receipt.numbers);
    if (!words)
        return words.error();
    const auto representative = passNumberGate(receipt.representative, receipt.numbers);
    if (!representative)
        return representative.error();
    const auto handler = passNumberGate(receipt.handler, receipt.numbers);
    if (!handler)
        return handler.error();
    const Result<CaseNumber> number = opened.tables().caseNumbers.next(unit.transaction(), receipt.organisation, receipt.on.year());
    if (!number)
        return number.error();
    const Result<History> history = History::from({eventOf(opened, receipt.on, happened::Received{receipt.channel, receipt.at})});
    if (!history)
        return history.error();
    return Request{RequestId::create(opened.clock().now()), receipt.organisation, version->version.id,
                   organisation->sign.toString(), *number, person.id, *representative, receipt.rights, *words,
                   receipt.replyBy, *handler, *history, 1};
}

Result<void> insert(Register &opened, UnitOfWork &unit, const Request &request, const Person &person)
{
    Tables &tables = opened.tables();
    Transaction &change = unit.transaction();
    const Result<WorkflowContext> context = workflowContext(opened, request);
    if (!context)
        return context.error();
    const CaseEvent &received = request.history.all().front();
    QJsonObject content = happeningToJson(received.what);
    content.insert(QStringLiteral("on"), received.on.toString(Qt::ISODate));
    content.insert(QStringLiteral("case"), request.reference());
    const DerivedColumns derived = derivedOf(request, context->rules, context->holidays);
    for (const Result<void> &step : {tables.requests.insert(change, request, derived), keepCaseHolds(opened, unit, request, derived),
                                     tables.events.append(change, request.id, 0, received),
                                     tables.search.insert(change, request, person),
                                     unit.audit(QStringLiteral("request-received"), QStringLiteral("request"), request.id.toString(), content)}) {
        if (!step)
            return step;
    }
    return {};
}

// Recognised while on the line: the check is an event of the same day.
Result<Request> identify(Register &opened, UnitOfWork &unit, const Request &request, const Receipt &receipt)
{
    const Result<Happening> what = passNumberGate(Happening(happened::IdentityConfirmed{*receipt.identified}), receipt.numbers);
    if (!what)
        return what.error();
    return recordIn(opened, unit, request, receipt.on, *what).transform([](const Recorded &recorded) { return recorded.stored; });
}

} // namespace

Result<ActDone> receiveRequest(Register &opened, const Receipt &receipt)
{
    if (const Result<void> possible = isPossible(opened, receipt); !possible)
        return possible.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Receive);
    if (!unit)
        return unit.error();
    const Result<Person> person = personOf(opened, *unit, receipt);
    if (!person)
        return person.error();
    Result<Request> request = requestOf(opened, *unit, receipt, *person);
    if (!request)
        return request.error();
    if (const Result<void> inserted = insert(opened, *unit, *request, *person); !inserted)
        return inserted.error();
    if (receipt.identified) {
        request = identify(opened, *unit, *request, receipt);
        if (!request)
            return request.error();
    }
    if (receipt.draft) {
        const Result<void> gone = opened.tables().drafts.remove(unit->transaction(), *receipt.draft, opened.session().user);
        if (!gone)
            return gone.error();
        unit->announce([](RegisterEvents &events) { Q_EMIT events.draftsChanged(); });
    }
    const RequestId id = request->id;
    unit->announce([id](RegisterEvents &events) {
        Q_EMIT events.requestAdded(id);
        Q_EMIT events.listsChanged();
    });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return doneWith(opened, *request, request->history.all().front(), {});
}

} // namespace balie
