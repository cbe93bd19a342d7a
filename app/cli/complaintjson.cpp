// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaintjson.h"

#include "app/cli/eventjson.h"

#include <QJsonArray>

namespace balie {

namespace {

QJsonValue lineOrNull(const std::optional<ShortText> &line)
{
    return line ? QJsonValue(line->toString()) : QJsonValue();
}

QJsonObject inJson(const Demand &demand)
{
    return {{QStringLiteral("id"), demand.id.toString()},
            {QStringLiteral("demand"), demand.made.demand.toString()},
            {QStringLiteral("on"), demand.on.toString(Qt::ISODate)},
            {QStringLiteral("answer_by"), demand.answerBy.toString(Qt::ISODate)},
            {QStringLiteral("answer"), demand.answer ? textOrNull(demand.answer->answer.toString()) : QJsonValue()},
            {QStringLiteral("sent_by"), demand.answer ? QJsonValue(toWord(demand.answer->sentBy)) : QJsonValue()},
            {QStringLiteral("answered_on"), isoOrNull(demand.answeredOn)}};
}

} // namespace

QJsonObject inJson(const Complaint &complaint)
{
    QJsonArray demands;
    for (const Demand &demand : complaint.demands)
        demands.append(inJson(demand));
    return {{QStringLiteral("id"), complaint.id.toString()},
            {QStringLiteral("body"), toWord(complaint.made.body)},
            {QStringLiteral("stage"), complaint.isOpen() ? QStringLiteral("open") : QStringLiteral("ended")},
            {QStringLiteral("contested"), complaint.made.contested.toString()},
            {QStringLiteral("on"), complaint.on.toString(Qt::ISODate)},
            {QStringLiteral("reference"), lineOrNull(complaint.reference)},
            {QStringLiteral("contact"), lineOrNull(complaint.contact)},
            {QStringLiteral("answer_by"), isoOrNull(complaint.answerBy)},
            {QStringLiteral("next_day"), isoOrNull(complaint.nextDay())},
            {QStringLiteral("demands"), demands},
            {QStringLiteral("outcome"), complaint.ended ? QJsonValue(toWord(complaint.ended->outcome)) : QJsonValue()},
            {QStringLiteral("words"), complaint.ended ? textOrNull(complaint.ended->words.toString()) : QJsonValue()},
            {QStringLiteral("ended_on"), isoOrNull(complaint.endedOn)}};
}

} // namespace balie
