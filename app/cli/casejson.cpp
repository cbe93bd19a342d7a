// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"

#include <QJsonArray>

namespace balie {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject inJson(const DossierEvent &line)
{
    return {{QStringLiteral("id"), line.event.id.toString()},
            {QStringLiteral("kind"), kindWord(line.event.what)},
            {QStringLiteral("on"), line.event.on.toString(Qt::ISODate)},
            {QStringLiteral("recorded"), line.event.recorded.toString()},
            {QStringLiteral("by"), textOrNull(line.byName)},
            {QStringLiteral("revoked"), line.revoked}};
}

QJsonArray outcomesOf(const RequestDossier &dossier)
{
    QJsonArray outcomes;
    const std::optional<CaseEvent> answer = dossier.request.history.last<happened::Answered>();
    if (!answer)
        return outcomes;
    for (const RightDecision &decision : std::get<happened::Answered>(answer->what).decisions) {
        outcomes.append(QJsonObject{{QStringLiteral("right"), toWord(decision.right)},
                                    {QStringLiteral("outcome"), toWord(decision.outcome)},
                                    {QStringLiteral("ground"), decision.ground ? QJsonValue(toWord(*decision.ground)) : QJsonValue()},
                                    {QStringLiteral("weighing"), textOrNull(decision.weighing.toString())}});
    }
    return outcomes;
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

QJsonValue isoOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray wordsOf(const std::vector<Right> &rights)
{
    QJsonArray words;
    for (Right right : rights)
        words.append(toWord(right));
    return words;
}

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
