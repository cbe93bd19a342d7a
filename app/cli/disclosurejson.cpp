// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/disclosurejson.h"

#include "app/cli/eventjson.h"

namespace balie {

namespace {

template <typename E>
QJsonArray wordsOf(const std::vector<E> &values)
{
    QJsonArray words;
    for (const E value : values)
        words.append(toWord(value));
    return words;
}

QJsonValue fileOf(const AgreementCopy *copy)
{
    if (!copy)
        return QJsonValue();
    return QJsonObject{{QStringLiteral("name"), copy->name.toString()},
                       {QStringLiteral("kind"), toWord(copy->kind)},
                       {QStringLiteral("size"), copy->size},
                       {QStringLiteral("sha256"), QString::fromLatin1(copy->sha256.toHex())}};
}

QJsonArray agreementsOf(const RecipientRow &row)
{
    QJsonArray agreements;
    for (const Agreement &agreement : row.recipient.agreements)
        agreements.append(QJsonObject{{QStringLiteral("agreement"), agreement.id.toString()},
                                      {QStringLiteral("kind"), toWord(agreement.kind)},
                                      {QStringLiteral("signed_on"), agreement.signedOn.toString(Qt::ISODate)},
                                      {QStringLiteral("until"), isoOrNull(agreement.until)},
                                      {QStringLiteral("copy"), textOrNull(agreement.copy ? agreement.copy->toString() : QString())},
                                      {QStringLiteral("file"), fileOf(row.copyOf(agreement.id))}});
    return agreements;
}

QJsonValue demandOf(const Disclosure &disclosure)
{
    if (!disclosure.demand)
        return QJsonValue();
    const CompelledDemand &demand = *disclosure.demand;
    return QJsonObject{{QStringLiteral("force"), toWord(demand.force)},
                       {QStringLiteral("authority"), demand.authority.toString()},
                       {QStringLiteral("reference"), demand.reference.toString()},
                       {QStringLiteral("article"), demand.article.toString()},
                       {QStringLiteral("given"), demand.given.toString()},
                       {QStringLiteral("approved_by"), demand.approvedBy.toString()},
                       {QStringLiteral("weighing"), textOrNull(demand.weighing.toString())},
                       {QStringLiteral("ban_by"), textOrNull(demand.ban ? demand.ban->by.toString() : QString())},
                       {QStringLiteral("ban_until"), isoOrNull(demand.ban ? demand.ban->until : std::nullopt)}};
}

QJsonValue arrearsOf(const Disclosure &disclosure)
{
    if (!disclosure.arrears)
        return QJsonValue();
    const ArrearsReport &report = *disclosure.arrears;
    return QJsonObject{{QStringLiteral("contact_sought"), report.contactSought.toString(Qt::ISODate)},
                       {QStringLiteral("help_named"), report.helpNamed.toString(Qt::ISODate)},
                       {QStringLiteral("reminded"), report.reminded.toString(Qt::ISODate)},
                       {QStringLiteral("offered"), report.offered.toString(Qt::ISODate)}};
}

QJsonObject numberOf(const DisclosureNumber &counted)
{
    return {{QStringLiteral("number"), counted.number}, {QStringLiteral("persons"), counted.persons}};
}

QJsonObject with(const char *key, const QJsonValue &value, const DisclosureNumber &counted)
{
    QJsonObject object = numberOf(counted);
    object.insert(QString::fromLatin1(key), value);
    return object;
}

template <typename E>
QJsonArray partsOf(const char *key, const std::vector<DisclosureFigures::Part<E>> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(with(key, toWord(part.key), part.counted));
    return array;
}

} // namespace

QJsonObject inJson(const RecipientRow &row)
{
    const Recipient &recipient = row.recipient;
    return {{QStringLiteral("recipient"), recipient.id.toString()},
            {QStringLiteral("organisation"), row.organisationName},
            {QStringLiteral("name"), recipient.name.toString()},
            {QStringLiteral("kind"), toWord(recipient.kind)},
            {QStringLiteral("role"), recipient.role ? QJsonValue(toWord(recipient.role->role)) : QJsonValue()},
            {QStringLiteral("role_by"), textOrNull(recipient.role ? recipient.role->by.toString() : QString())},
            {QStringLiteral("role_on"), isoOrNull(recipient.role ? std::optional(recipient.role->on) : std::nullopt)},
            {QStringLiteral("country"), recipient.country.toString()},
            {QStringLiteral("transfer"), recipient.transfer ? QJsonValue(toWord(recipient.transfer->ground)) : QJsonValue()},
            {QStringLiteral("listed_as"), textOrNull(recipient.listedAs)},
            {QStringLiteral("agreements"), agreementsOf(row)},
            {QStringLiteral("contact"), textOrNull(recipient.contact)},
            {QStringLiteral("ended"), isoOrNull(recipient.ended)},
            {QStringLiteral("flags"), wordsOf(row.flags)},
            {QStringLiteral("disclosures"), row.disclosures},
            {QStringLiteral("persons"), row.persons}};
}

QJsonObject inJson(const DisclosureRow &row)
{
    const Disclosure &d = row.disclosure;
    return {{QStringLiteral("disclosure"), d.id.toString()},
            {QStringLiteral("organisation"), row.organisationName},
            {QStringLiteral("on"), d.on.toString(Qt::ISODate)},
            {QStringLiteral("recipient"), row.recipientName},
            {QStringLiteral("kind"), toWord(row.recipientKind)},
            {QStringLiteral("person"), textOrNull(row.personName)},
            {QStringLiteral("persons"), d.persons},
            {QStringLiteral("group"), textOrNull(d.group)},
            {QStringLiteral("purpose"), toWord(d.purpose)},
            {QStringLiteral("why"), textOrNull(d.why.toString())},
            {QStringLiteral("basis"), toWord(d.basis)},
            {QStringLiteral("article"), textOrNull(d.article)},
            {QStringLiteral("data"), wordsOf(d.categories)},
            {QStringLiteral("special_ground"), textOrNull(d.specialGround)},
            {QStringLiteral("approved_by"), textOrNull(d.approvedBy)},
            {QStringLiteral("decided_by"), d.decidedBy.toString()},
            {QStringLiteral("reference"), textOrNull(d.reference)},
            {QStringLiteral("told"), toWord(d.told.when)},
            {QStringLiteral("told_on"), isoOrNull(d.told.on)},
            {QStringLiteral("told_why"), textOrNull(d.told.why.toString())},
            {QStringLiteral("notice"), toWord(row.notice)},
            {QStringLiteral("agreement"), textOrNull(d.agreement ? d.agreement->toString() : QString())},
            {QStringLiteral("demand"), demandOf(d)},
            {QStringLiteral("arrears"), arrearsOf(d)},
            {QStringLiteral("struck_out"), textOrNull(d.struckOut ? d.struckOut->toString() : QString())}};
}

QJsonObject inJson(const DisclosureFigures &figures)
{
    QJsonArray months;
    for (const auto &month : figures.months)
        months.append(with("month", month.key.toString(QStringLiteral("yyyy-MM")), month.counted));
    QJsonArray recipients;
    for (const DisclosureFigures::OfRecipient &one : figures.recipients) {
        QJsonObject object = with("recipient", one.name, one.counted);
        object.insert(QStringLiteral("organisation"), one.organisationName);
        object.insert(QStringLiteral("kind"), toWord(one.kind));
        object.insert(QStringLiteral("flags"), wordsOf(one.flags));
        recipients.append(object);
    }
    return {{QStringLiteral("all"), numberOf(figures.all)},
            {QStringLiteral("special"), numberOf(figures.special)},
            {QStringLiteral("owed"), numberOf(figures.owed)},
            {QStringLiteral("banned"), numberOf(figures.banned)},
            {QStringLiteral("months"), months},
            {QStringLiteral("figures"), recipients},
            {QStringLiteral("kinds"), partsOf("kind", figures.kinds)},
            {QStringLiteral("purposes"), partsOf("purpose", figures.purposes)},
            {QStringLiteral("bases"), partsOf("basis", figures.bases)}};
}

QJsonArray inJson(const std::vector<DisclosureCaution> &cautions)
{
    return wordsOf(cautions);
}

} // namespace balie
