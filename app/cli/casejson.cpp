// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"

#include "app/cli/complaintjson.h"
#include "app/cli/eventjson.h"
#include "core/wording/eventdetails.h"

#include <QJsonArray>

namespace balie {

namespace {

QJsonObject inJson(const DossierEvent &line)
{
    QJsonObject object = contentInJson(line.event.what);
    object.insert(QStringLiteral("id"), line.event.id.toString());
    object.insert(QStringLiteral("kind"), kindWord(line.event.what));
    object.insert(QStringLiteral("on"), line.event.on.toString(Qt::ISODate));
    object.insert(QStringLiteral("recorded"), line.event.recorded.toString());
    object.insert(QStringLiteral("by"), textOrNull(line.byName));
    object.insert(QStringLiteral("revoked"), line.revoked);
    object.insert(QStringLiteral("details"), textOrNull(eventDetails(line.event.what, line.about)));
    return object;
}

// Who searched what, from asking to signing off.
QJsonObject inJson(const Search &search)
{
    return {{QStringLiteral("id"), search.id.toString()},
            {QStringLiteral("system"), search.asked.system.toString()},
            {QStringLiteral("colleague"), search.asked.colleague.toString()},
            {QStringLiteral("key"), search.asked.key.toString()},
            {QStringLiteral("asked_on"), search.askedOn.toString(Qt::ISODate)},
            {QStringLiteral("answer_by"), search.answerBy.toString(Qt::ISODate)},
            {QStringLiteral("result"), search.answer ? QJsonValue(toWord(search.answer->result)) : QJsonValue()},
            {QStringLiteral("signed_by"), search.answer ? QJsonValue(search.answer->by.toString()) : QJsonValue()},
            {QStringLiteral("found"), search.answer ? textOrNull(search.answer->found.toString()) : QJsonValue()},
            {QStringLiteral("signed_on"), isoOrNull(search.signedOn)}};
}

// A place where data of somebody else stand.
QJsonObject inJson(const OthersPlace &place)
{
    return {{QStringLiteral("id"), place.id.toString()},
            {QStringLiteral("item"), place.weighed.item.toString()},
            {QStringLiteral("whose"), place.weighed.whose.toString()},
            {QStringLiteral("treatment"), toWord(place.weighed.treatment)},
            {QStringLiteral("ground"), place.weighed.ground ? QJsonValue(toWord(*place.weighed.ground)) : QJsonValue()},
            {QStringLiteral("weighing"), textOrNull(place.weighed.weighing.toString())}};
}

// A description of processing that the answer tells of.
QJsonObject inJson(const Processing &processing)
{
    return {{QStringLiteral("id"), processing.id.toString()}, {QStringLiteral("name"), processing.name.toString()},
            {QStringLiteral("purpose"), processing.purpose.toString()}};
}

template <typename T>
QJsonArray allInJson(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(inJson(value));
    return array;
}

QJsonArray outcomesOf(const RequestDossier &dossier)
{
    const std::optional<CaseEvent> answer = dossier.request.history.last<happened::Answered>();
    return answer ? inJson(std::get<happened::Answered>(answer->what).decisions) : QJsonArray();
}

void addClocks(QJsonObject &object, const TwoClocks &clocks)
{
    object.insert(QStringLiteral("due"), clocks.due.toString(Qt::ISODate));
    object.insert(QStringLiteral("promise_due"), isoOrNull(clocks.promiseDue));
    object.insert(QStringLiteral("statutory_due"), clocks.statutoryDue.toString(Qt::ISODate));
    object.insert(QStringLiteral("notice_by"), clocks.noticeBy.toString(Qt::ISODate));
    object.insert(QStringLiteral("binding"), toWord(clocks.binding));
}

} // namespace

QJsonObject inJson(const RequestRow &row)
{
    return {{QStringLiteral("case"), row.reference},
            {QStringLiteral("organisation"), row.organisationName},
            {QStringLiteral("person"), row.personName},
            {QStringLiteral("rights"), wordsOf(row.rights)},
            {QStringLiteral("channel"), toWord(row.channel)},
            {QStringLiteral("state"), toWord(row.state)},
            {QStringLiteral("received"), row.received.toString(Qt::ISODate)},
            {QStringLiteral("due"), row.due.toString(Qt::ISODate)},
            {QStringLiteral("promise_due"), isoOrNull(row.promiseDue)},
            {QStringLiteral("statutory_due"), row.statutoryDue.toString(Qt::ISODate)},
            {QStringLiteral("urgency"), toWord(row.urgency)},
            {QStringLiteral("waiting"), row.waiting}};
}

QJsonObject inJson(const RequestDossier &dossier)
{
    QJsonArray events;
    for (const DossierEvent &line : dossier.events)
        events.append(inJson(line));
    QJsonArray open;
    for (const ChecklistPoint &point : dossier.openPoints)
        open.append(point.word);
    QJsonObject object{{QStringLiteral("case"), dossier.request.reference()},
                       {QStringLiteral("state"), toWord(dossier.state)},
                       {QStringLiteral("organisation"), dossier.organisation.name.toString()},
                       {QStringLiteral("person"), dossier.person.name.display()},
                       {QStringLiteral("rights"), wordsOf(dossier.rights)},
                       {QStringLiteral("received"), dossier.facts.received.toString(Qt::ISODate)},
                       {QStringLiteral("text"), textOrNull(dossier.request.words.toString())},
                       {QStringLiteral("urgency"), toWord(dossier.urgency)},
                       {QStringLiteral("next_step"), dossier.nextStep ? QJsonValue(toWord(*dossier.nextStep)) : QJsonValue()},
                       {QStringLiteral("events"), events},
                       {QStringLiteral("outcomes"), outcomesOf(dossier)},
                       {QStringLiteral("open_points"), open},
                       {QStringLiteral("searches"), allInJson(dossier.searches)},
                       {QStringLiteral("others"), allInJson(dossier.othersData)},
                       {QStringLiteral("processings"), allInJson(dossier.namedProcessings())},
                       {QStringLiteral("complaints"), allInJson(dossier.complaints)},
                       {QStringLiteral("court_petition_by"), isoOrNull(dossier.courtPetitionBy)}};
    addClocks(object, dossier.clocks);
    return object;
}

QJsonObject inJson(const ActDone &done)
{
    QJsonObject object{{QStringLiteral("case"), done.reference}, {QStringLiteral("state"), toWord(done.state)}};
    addClocks(object, done.clocks);
    return object;
}

} // namespace balie
