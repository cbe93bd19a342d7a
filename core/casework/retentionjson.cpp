// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/retentionjson.h"

namespace balie {

template <typename T>
static QJsonValue textOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

static QJsonValue textOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

static QString targetWord(const HoldTarget &target)
{
    if (std::holds_alternative<PersonId>(target))
        return QStringLiteral("person");
    return std::holds_alternative<RequestId>(target) ? QStringLiteral("request") : QStringLiteral("item");
}

QJsonObject retentionItemToJson(const RetentionItem &item)
{
    return {{QStringLiteral("organisation"), item.organisation.toString()},
            {QStringLiteral("person"), textOrNull(item.person)},
            {QStringLiteral("request"), textOrNull(item.request)},
            {QStringLiteral("reference"), textOrNull(item.reference)},
            {QStringLiteral("category"), item.category},
            {QStringLiteral("system"), item.system.toString()},
            {QStringLiteral("trigger"), textOrNull(item.trigger)},
            {QStringLiteral("promised-from"), textOrNull(item.promisedFrom)}};
}

QJsonObject holdToJson(const PlacedHold &placed)
{
    const Hold &hold = placed.hold;
    return {{targetWord(placed.target), std::visit([](const auto &id) { return id.toString(); }, placed.target)},
            {QStringLiteral("kind"), toWord(hold.kind)},
            {QStringLiteral("owner"), hold.owner.toString()},
            {QStringLiteral("reason"), hold.reason.toString()},
            {QStringLiteral("from"), hold.from.toString(Qt::ISODate)},
            {QStringLiteral("review-on"), hold.reviewOn.toString(Qt::ISODate)},
            {QStringLiteral("lifted"), textOrNull(hold.lifted)}};
}

} // namespace balie
