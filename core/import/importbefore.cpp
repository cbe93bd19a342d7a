// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importbefore.h"

#include "core/store/payloadfields.h"
#include "core/store/payloadputs.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace balie {

static QString inText(const QJsonObject &content)
{
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

static PayloadFields fieldsOf(const QString &content)
{
    return PayloadFields(QJsonDocument::fromJson(content.toUtf8()).object());
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

QString beforeImport(const Person &person)
{
    QJsonObject content;
    put(content, "given", person.name.given);
    put(content, "prefix", person.name.prefix);
    put(content, "family", person.name.family);
    if (person.address) {
        put(content, "street", person.address->street);
        put(content, "postcode", person.address->postcode);
        put(content, "place", person.address->place);
    }
    put(content, "email", person.email);
    put(content, "telephone", person.telephone);
    return inText(content);
}

static QJsonArray inJson(const std::vector<ImportTie> &ties)
{
    QJsonArray tied;
    for (const ImportTie &tie : ties)
        tied.append(QJsonObject{{QStringLiteral("to"), tie.to}, {QStringLiteral("keeps"), static_cast<int>(tie.keeps)}, {QStringLiteral("waits"), tie.waits}});
    return tied;
}

QString beforeImport(const RetentionItem &item, const std::optional<std::vector<ImportTie>> &ties)
{
    QJsonObject content;
    put(content, "reference", item.reference);
    put(content, "category", item.category);
    put(content, "system", item.system);
    put(content, "trigger", item.trigger);
    put(content, "promised-from", item.promisedFrom);
    if (ties)
        content.insert(QStringLiteral("ties"), inJson(*ties));
    return inText(content);
}

Result<Person> asBefore(Person now, const QString &content)
{
    PayloadFields fields = fieldsOf(content);
    now.name = {fields.line("given"), plainIfAny(fields, "prefix"), fields.neededLine("family")};
    now.address = std::nullopt;
    if (fields.has("street"))
        now.address = PostalAddress{fields.neededLine("street"), plainIfAny(fields, "postcode"), plainIfAny(fields, "place")};
    now.email = fields.line("email");
    now.telephone = fields.line("telephone");
    return unlessDamaged(fields, now);
}

Result<RetentionItem> asBefore(RetentionItem now, const QString &content)
{
    PayloadFields fields = fieldsOf(content);
    now.reference = fields.line("reference");
    now.category = fields.plain("category");
    now.system = fields.neededLine("system");
    now.trigger = fields.dayIfAny("trigger");
    now.promisedFrom = fields.dayIfAny("promised-from");
    return unlessDamaged(fields, now);
}

// What was remembered before there were words for it is a plain yes or no.
static SenderKeeps keepsBefore(const QJsonValue &keeps)
{
    if (keeps.isBool())
        return keeps.toBool() ? SenderKeeps::ForGood : SenderKeeps::No;
    return static_cast<SenderKeeps>(std::clamp(keeps.toInt(), 0, static_cast<int>(SenderKeeps::Blocked)));
}

std::optional<std::vector<ImportTie>> tiesBefore(const QString &key, const QString &content)
{
    const QJsonValue tied = QJsonDocument::fromJson(content.toUtf8()).object().value(u"ties");
    if (!tied.isArray())
        return std::nullopt;
    std::vector<ImportTie> ties;
    for (const QJsonValue &tie : tied.toArray())
        ties.push_back({key, tie[u"to"].toString(), keepsBefore(tie[u"keeps"]), tie[u"waits"].toBool()});
    return ties;
}

} // namespace balie
