// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/beforedisclosed.h"

#include "core/store/datacategoryset.h"
#include "core/store/payloadfields.h"
#include "core/store/payloadputs.h"

#include <QJsonDocument>

namespace balie {

static QString inText(const QJsonObject &content)
{
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

static QString plainIfAny(PayloadFields &fields, const char *key)
{
    return fields.has(key) ? fields.plain(key) : QString();
}

template <typename Thing>
static Result<Thing> unlessDamaged(const PayloadFields &fields, Thing thing)
{
    if (fields.fault().isEmpty())
        return thing;
    return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("key"), fields.fault());
}

static QJsonObject inJson(const Agreement &agreement)
{
    QJsonObject json{{QStringLiteral("id"), agreement.id.toString()}};
    put(json, "kind", agreement.kind);
    put(json, "signed", std::optional(agreement.signedOn));
    put(json, "until", agreement.until);
    put(json, "copy", agreement.copy);
    return json;
}

QString beforeImport(const Recipient &recipient)
{
    QJsonObject content;
    put(content, "name", recipient.name);
    put(content, "kind", recipient.kind);
    put(content, "country", recipient.country.toString());
    put(content, "listed-as", recipient.listedAs);
    put(content, "contact", recipient.contact);
    put(content, "note", recipient.note);
    content.insert(QStringLiteral("tells"), QStringLiteral("ended"));
    put(content, "ended", recipient.ended);
    if (recipient.role) {
        put(content, "role", recipient.role->role);
        put(content, "role-by", recipient.role->by);
        put(content, "role-on", std::optional(recipient.role->on));
    }
    if (recipient.transfer) {
        put(content, "transfer", recipient.transfer->ground);
        put(content, "transfer-words", recipient.transfer->words);
    }
    QJsonArray agreements;
    for (const Agreement &agreement : recipient.agreements)
        agreements.append(inJson(agreement));
    content.insert(QStringLiteral("agreements"), agreements);
    return inText(content);
}

Result<Recipient> asBefore(Recipient now, const QString &content)
{
    PayloadFields fields(QJsonDocument::fromJson(content.toUtf8()).object());
    now.name = fields.neededLine("name");
    now.kind = fields.word<RecipientKind>("kind");
    now.country = Country::from(fields.plain("country")).value_or(now.country);
    now.listedAs = plainIfAny(fields, "listed-as");
    now.contact = plainIfAny(fields, "contact");
    now.note = fields.text("note");
    // Before lists told of an end none was remembered.
    if (fields.has("tells"))
        now.ended = fields.dayIfAny("ended");
    now.role = std::nullopt;
    if (fields.has("role"))
        now.role = RoleDecision{fields.word<DecidedRole>("role"), fields.neededLine("role-by"), fields.day("role-on")};
    now.transfer = std::nullopt;
    if (fields.has("transfer"))
        now.transfer = Transfer{fields.word<TransferGround>("transfer"), fields.text("transfer-words")};
    now.agreements.clear();
    for (PayloadFields &one : fields.objects("agreements")) {
        now.agreements.push_back({one.id<AgreementId>("id"), one.word<AgreementKind>("kind"), one.day("signed"), one.dayIfAny("until"), one.line("copy")});
        fields.failAs(one);
    }
    return unlessDamaged(fields, now);
}

QString beforeImport(const Disclosure &disclosure, NoticeState notice)
{
    const Disclosure &d = disclosure;
    QJsonObject content{{QStringLiteral("persons"), d.persons}, {QStringLiteral("categories"), toCategorySet(d.categories)}};
    put(content, "on", std::optional(d.on));
    put(content, "group", d.group);
    put(content, "purpose", d.purpose);
    put(content, "why", d.why);
    put(content, "basis", d.basis);
    put(content, "article", d.article);
    put(content, "special-ground", d.specialGround);
    put(content, "approved-by", d.approvedBy);
    put(content, "agreement", d.agreement ? d.agreement->toString() : QString());
    put(content, "decided-by", d.decidedBy);
    put(content, "reference", d.reference);
    put(content, "told", d.told.when);
    put(content, "told-on", d.told.on);
    put(content, "told-why", d.told.why);
    put(content, "notice", notice);
    return inText(content);
}

Result<DisclosureTable::New> asBefore(Disclosure now, const QString &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content.toUtf8()).object();
    PayloadFields fields(json);
    now.persons = json.value(u"persons").toInt();
    now.categories = fromCategorySet(json.value(u"categories").toInteger());
    now.on = fields.day("on");
    now.group = plainIfAny(fields, "group");
    now.purpose = fields.word<DisclosurePurpose>("purpose");
    now.why = fields.text("why");
    now.basis = fields.word<LegalBasis>("basis");
    now.article = plainIfAny(fields, "article");
    now.specialGround = plainIfAny(fields, "special-ground");
    now.approvedBy = plainIfAny(fields, "approved-by");
    now.agreement = std::nullopt;
    if (fields.has("agreement"))
        now.agreement = fields.id<AgreementId>("agreement");
    now.decidedBy = fields.neededLine("decided-by");
    now.reference = plainIfAny(fields, "reference");
    now.told = {fields.word<ToldWhen>("told"), fields.dayIfAny("told-on"), fields.text("told-why")};
    return unlessDamaged(fields, DisclosureTable::New{now, fields.word<NoticeState>("notice")});
}

} // namespace balie
