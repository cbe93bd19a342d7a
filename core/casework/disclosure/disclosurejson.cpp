// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/disclosure/disclosurejson.h"

#include <QJsonArray>

namespace balie {

namespace {

template <typename T>
QJsonValue textOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject agreementToJson(const Agreement &agreement)
{
    return {{QStringLiteral("id"), agreement.id.toString()},
            {QStringLiteral("kind"), toWord(agreement.kind)},
            {QStringLiteral("signed-on"), agreement.signedOn.toString(Qt::ISODate)},
            {QStringLiteral("until"), dayOrNull(agreement.until)},
            {QStringLiteral("copy"), textOrNull(agreement.copy)}};
}

QJsonObject demandToJson(const CompelledDemand &demand)
{
    QJsonObject object{{QStringLiteral("force"), toWord(demand.force)},
                       {QStringLiteral("authority"), demand.authority.toString()},
                       {QStringLiteral("reference"), demand.reference.toString()},
                       {QStringLiteral("article"), demand.article.toString()},
                       {QStringLiteral("given"), demand.given.toString()},
                       {QStringLiteral("approved-by"), demand.approvedBy.toString()},
                       {QStringLiteral("weighing"), demand.weighing.toString()}};
    if (demand.ban) {
        object.insert(QStringLiteral("ban-by"), demand.ban->by.toString());
        object.insert(QStringLiteral("ban-until"), dayOrNull(demand.ban->until));
    }
    return object;
}

QJsonObject arrearsToJson(const ArrearsReport &report)
{
    return {{QStringLiteral("contact-sought"), report.contactSought.toString(Qt::ISODate)},
            {QStringLiteral("help-named"), report.helpNamed.toString(Qt::ISODate)},
            {QStringLiteral("reminded"), report.reminded.toString(Qt::ISODate)},
            {QStringLiteral("offered"), report.offered.toString(Qt::ISODate)},
            {QStringLiteral("tenant"), toWord(report.tenant)}};
}

QJsonArray categoriesOf(const Disclosure &disclosure)
{
    QJsonArray words;
    for (const DataCategory category : disclosure.categories)
        words.append(toWord(category));
    return words;
}

QJsonObject noticeToJson(const PersonNotice &told)
{
    return {{QStringLiteral("when"), toWord(told.when)}, {QStringLiteral("on"), dayOrNull(told.on)}, {QStringLiteral("why"), told.why.toString()}};
}

} // namespace

QJsonObject recipientToJson(const Recipient &recipient)
{
    QJsonArray agreements;
    for (const Agreement &agreement : recipient.agreements)
        agreements.append(agreementToJson(agreement));
    QJsonObject object{{QStringLiteral("organisation"), recipient.organisation.toString()},
                       {QStringLiteral("name"), recipient.name.toString()},
                       {QStringLiteral("kind"), toWord(recipient.kind)},
                       {QStringLiteral("country"), recipient.country.toString()},
                       {QStringLiteral("listed-as"), recipient.listedAs},
                       {QStringLiteral("agreements"), agreements},
                       {QStringLiteral("contact"), recipient.contact},
                       {QStringLiteral("note"), recipient.note.toString()},
                       {QStringLiteral("ended"), dayOrNull(recipient.ended)}};
    if (recipient.role) {
        object.insert(QStringLiteral("role"), toWord(recipient.role->role));
        object.insert(QStringLiteral("role-by"), recipient.role->by.toString());
        object.insert(QStringLiteral("role-on"), recipient.role->on.toString(Qt::ISODate));
    }
    if (recipient.transfer) {
        object.insert(QStringLiteral("transfer"), toWord(recipient.transfer->ground));
        object.insert(QStringLiteral("transfer-words"), recipient.transfer->words.toString());
    }
    return object;
}

QJsonObject disclosureToJson(const Disclosure &disclosure)
{
    const Disclosure &d = disclosure;
    QJsonObject object{{QStringLiteral("organisation"), d.organisation.toString()},
                       {QStringLiteral("recipient"), d.recipient.toString()},
                       {QStringLiteral("on"), d.on.toString(Qt::ISODate)},
                       {QStringLiteral("person"), textOrNull(d.person)},
                       {QStringLiteral("persons"), d.persons},
                       {QStringLiteral("group"), d.group},
                       {QStringLiteral("purpose"), toWord(d.purpose)},
                       {QStringLiteral("why"), d.why.toString()},
                       {QStringLiteral("basis"), toWord(d.basis)},
                       {QStringLiteral("article"), d.article},
                       {QStringLiteral("categories"), categoriesOf(d)},
                       {QStringLiteral("special-ground"), d.specialGround},
                       {QStringLiteral("approved-by"), d.approvedBy},
                       {QStringLiteral("agreement"), textOrNull(d.agreement)},
                       {QStringLiteral("decided-by"), d.decidedBy.toString()},
                       {QStringLiteral("reference"), d.reference},
                       {QStringLiteral("told"), noticeToJson(d.told)},
                       {QStringLiteral("series"), textOrNull(d.series)},
                       {QStringLiteral("struck-out"), textOrNull(d.struckOut)}};
    if (d.demand)
        object.insert(QStringLiteral("demand"), demandToJson(*d.demand));
    if (d.arrears)
        object.insert(QStringLiteral("arrears"), arrearsToJson(*d.arrears));
    return object;
}

} // namespace balie
