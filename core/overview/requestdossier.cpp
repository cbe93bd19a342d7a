// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/requestdossier.h"

#include "core/domain/deadline/closedproof.h"
#include "core/domain/history/knownby.h"
#include "core/domain/request/casereference.h"
#include "core/domain/request/casestate.h"
#include "core/domain/request/nextstep.h"
#include "core/domain/request/petitionterm.h"
#include "core/domain/request/requestworkflow.h"
#include "core/overview/caseurgency.h"
#include "core/overview/erasureproposal.h"
#include "core/overview/possibleactions.h"
#include "core/overview/usernames.h"
#include "core/store/derivedcolumns.h"
#include "core/store/tables.h"
#include "core/wording/profilewords.h"
#include "core/workspace/caserules.h"

#include <algorithm>

namespace balie {

namespace {

QString systemOf(const History &history, EventId search)
{
    for (const CaseEvent &event : history.all()) {
        if (event.id == search)
            return std::get<happened::SearchAsked>(event.what).system.toString();
    }
    return {};
}

QString aboutOf(const CaseEvent &event, const History &history, const std::vector<Processing> &processings)
{
    if (const auto *reminded = std::get_if<happened::SearchReminded>(&event.what))
        return systemOf(history, reminded->search);
    if (const auto *answered = std::get_if<happened::SearchSigned>(&event.what))
        return systemOf(history, answered->search);
    const auto *named = std::get_if<happened::ProcessingNamed>(&event.what);
    QStringList names;
    for (const Processing &one : processings) {
        if (named && std::find(named->descriptions.begin(), named->descriptions.end(), one.id) != named->descriptions.end())
            names.append(one.name.toString());
    }
    return names.join(QStringLiteral(", "));
}

Result<std::vector<DossierEvent>> eventsOf(Register &opened, const History &history, const std::vector<Processing> &processings)
{
    const Result<UserNames> names = UserNames::of(opened);
    if (!names)
        return names.error();
    std::vector<DossierEvent> events;
    for (const CaseEvent &event : history.all())
        events.push_back({event, (*names)(event.by), history.isRevoked(event.id), aboutOf(event, history, processings)});
    return events;
}

std::vector<DossierPoint> pointsOf(const Request &request)
{
    std::vector<DossierPoint> points;
    const std::vector<ChecklistPoint> open = openPointsOf(request);
    for (const ChecklistPoint &point : checklistOf(request)) {
        DossierPoint shown{point, std::nullopt, std::nullopt, std::find(open.begin(), open.end(), point) != open.end()};
        if (const std::optional<CaseEvent> settlement = settlementOf(request.history, point.word)) {
            shown.settled = std::get<happened::PointSettled>(settlement->what);
            shown.settledOn = settlement->on;
        }
        points.push_back(shown);
    }
    return points;
}

Result<std::vector<RequestRow>> rowsWithout(Register &opened, const Result<std::vector<RequestLine>> &lines, RequestId self)
{
    if (!lines)
        return lines.error();
    std::vector<RequestLine> others;
    std::copy_if(lines->begin(), lines->end(), std::back_inserter(others), [&](const RequestLine &line) { return line.id != self; });
    return requestRowsOf(opened, others);
}

struct Surroundings
{
    Person person;
    Organisation organisation;
    ProfileVersion profile;
    VersionFit fit;
};

Result<Surroundings> surroundingsOf(Register &opened, const Request &request)
{
    Tables &tables = opened.tables();
    const Result<Person> person = tables.persons.find(request.person);
    if (!person)
        return person.error();
    const Result<Organisation> organisation = tables.organisations.find(request.organisation);
    if (!organisation)
        return organisation.error();
    const Result<ProfileVersion> version = tables.profileVersions.find(request.profileVersion);
    if (!version)
        return version.error();
    const Result<VersionOnDay> onDay = versionForDay(opened, request.organisation, request.history.received());
    if (!onDay)
        return onDay.error();
    return Surroundings{*person, *organisation, *version, onDay->fit};
}

} // namespace

// The rules of a case do not know who got data; the register of disclosures does.
static void holdBackClosing(RequestDossier &dossier)
{
    const Result<void> told = areRecipientsTold(dossier.request.history, dossier.recipients);
    for (PossibleAction &possible : dossier.actions) {
        if (possible.action == RequestAction::Close && !possible.whyNot && !told)
            possible.whyNot = told.error();
    }
}

// State, dates and what can be done follow from the history; nothing of it is read.
static void derive(RequestDossier &dossier, const WorkflowContext &context, const Session &session)
{
    const Request &request = dossier.request;
    const DerivedColumns derived = derivedOf(request, context.rules, context.holidays);
    dossier.state = derived.state;
    dossier.rights = derived.rights;
    const Pressing pressing{derived.stopOpen, derived.colleagueBy};
    dossier.urgency = urgencyOf(derived.state, pressing, derived.due, derived.waiting, context.today);
    dossier.facts = clockFacts(request.history);
    dossier.rules = context.rules;
    dossier.clocks = twoClocks(dossier.facts, context.rules, context.holidays);
    dossier.proof = deadlineProof(dossier.facts, context.rules, context.holidays,
                                  proofBackgroundOf(dossier.profile, statementName(dossier.profile.profile), derived.rights));
    if (!isOpen(dossier.state))
        dossier.proof = asClosed(std::move(dossier.proof));
    dossier.checklist = pointsOf(request);
    dossier.openPoints = openPointsOf(request);
    dossier.searches = searchesOf(request.history);
    dossier.othersData = othersIn(request.history);
    dossier.complaints = complaintsOf(request.history);
    if (const std::optional<CaseEvent> named = request.history.last<happened::ProcessingNamed>())
        dossier.named = std::get<happened::ProcessingNamed>(named->what).descriptions;
    dossier.actions = possibleActions(request, context, session.role);
    holdBackClosing(dossier);
    dossier.nextStep = stepOf(derived.nextStep, pressing, context.today);
    if (derived.answeredOn)
        dossier.courtPetitionBy = petitionTerm(request, context.rules, context.holidays);
    dossier.undo = eventToUndo(request.history);
}

RequestDossier asItStood(RequestDossier dossier, QDate day, const WorkflowContext &context, const Session &session)
{
    dossier.request.history = knownBy(dossier.request.history, day);
    dossier.courtPetitionBy.reset();
    dossier.named.clear();
    derive(dossier, context, session);
    return dossier;
}

Result<RequestDossier> requestDossier(Register &opened, RequestId id)
{
    Tables &tables = opened.tables();
    const Result<Request> request = tables.requests.find(id);
    if (!request)
        return request.error();
    const Result<Surroundings> around = surroundingsOf(opened, *request);
    if (!around)
        return around.error();
    const Result<WorkflowContext> context = workflowContext(opened, *request);
    if (!context)
        return context.error();
    // What was told is what was known then.
    const std::optional<CaseEvent> answer = decisionsInForce(request->history).empty() ? std::nullopt : request->history.last<happened::Answered>();
    const auto processings = tables.processings.of(request->organisation, answer ? std::optional(answer->recorded) : std::nullopt);
    if (!processings)
        return processings.error();
    const auto events = eventsOf(opened, request->history, *processings);
    if (!events)
        return events.error();
    const auto linked = rowsWithout(opened, tables.lists.linkedTo(id), id);
    if (!linked)
        return linked.error();
    const auto others = rowsWithout(opened, tables.lists.ofPerson(request->person), id);
    if (!others)
        return others.error();
    const auto recipients = recipientsToTell(opened, *request);
    if (!recipients)
        return recipients.error();
    const auto erasure = erasureProposal(opened, *request);
    if (!erasure)
        return erasure.error();

    RequestDossier dossier{*request, around->person, around->organisation, around->profile};
    dossier.profileFit = around->fit;
    dossier.recipients = *recipients;
    derive(dossier, *context, opened.session());
    dossier.processings = *processings;
    dossier.events = *events;
    dossier.linked = *linked;
    dossier.others = *others;
    dossier.erasure = *erasure;
    return dossier;
}

std::vector<Processing> RequestDossier::namedProcessings() const
{
    std::vector<Processing> chosen;
    std::copy_if(processings.begin(), processings.end(), std::back_inserter(chosen),
                 [this](const Processing &one) { return std::find(named.begin(), named.end(), one.id) != named.end(); });
    return chosen;
}

const PossibleAction *RequestDossier::possible(RequestAction action) const
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [action](const PossibleAction &candidate) { return candidate.action == action; });
    return found == actions.end() ? nullptr : &*found;
}

bool RequestDossier::offers(RequestAction action) const
{
    const PossibleAction *found = possible(action);
    return found && found->isOffered();
}

Result<Preview> previewEvent(Register &opened, RequestId id, QDate on, const Happening &what)
{
    const Result<Request> request = opened.tables().requests.find(id);
    if (!request)
        return request.error();
    const Result<WorkflowContext> context = workflowContext(opened, *request);
    if (!context)
        return context.error();
    const Instant now = opened.clock().now();
    const CaseEvent event{EventId::create(now), on, now, opened.session().user, what};
    const Result<History> after = apply(*request, event, *context);
    if (!after)
        return after.error();
    const Result<WorkflowContext> then = withHistory(opened, *request, *after).and_then([&](const Request &changed) {
        return workflowContext(opened, changed);
    });
    if (!then)
        return then.error();
    return Preview{stateOf(*after, then->rules, then->holidays), twoClocks(clockFacts(*after), then->rules, then->holidays), cautions(*request, event, *context, then->rules)};
}

Result<RequestId> requestByReference(Register &opened, const QString &reference)
{
    const Result<CaseReference> written = caseReferenceFrom(reference);
    if (!written)
        return written.error();
    const auto found = opened.tables().requests.withNumber(written->number, written->sign);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->front();
    const Error unknown = caseNotFound(*written, static_cast<qint64>(found->size()));
    if (!found->empty())
        return unknown;
    const auto record = opened.tables().accountability.withNumber(written->number, written->sign);
    if (!record || record->size() != 1)
        return unknown;
    return unknown.with(QStringLiteral("reason"), QStringLiteral("destroyed")).with(QStringLiteral("on"), record->front().destroyedOn);
}

} // namespace balie
