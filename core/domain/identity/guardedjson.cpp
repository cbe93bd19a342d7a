// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/guardedjson.h"

#include "core/domain/identity/bsnguard.h"

#include <QJsonArray>
#include <QJsonObject>

namespace balie {

static Result<void> refuseAt(const QString &place, const QJsonValue &value)
{
    const auto inside = [&](const QString &name) { return place.isEmpty() ? name : place + QLatin1Char('.') + name; };
    if (value.isString()) {
        const Result<void> gate = refuseForbiddenNumbers(value.toString());
        return gate ? gate : Result<void>(gate.error().with(QStringLiteral("key"), place));
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const Result<void> gate = refuseAt(inside(QString::number(i)), array.at(i)); !gate)
            return gate;
    }
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (const Result<void> gate = refuseAt(inside(one.key()), one.value()); !gate)
            return gate;
    }
    return {};
}

Result<void> refuseForbiddenNumbersIn(const QJsonValue &value)
{
    return refuseAt(QString(), value);
}

QJsonValue maskForbiddenNumbersIn(const QJsonValue &value, const KnownText &isKnown)
{
    if (value.isString())
        return maskForbiddenNumbers(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(maskForbiddenNumbersIn(one, isKnown));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto one = object.begin(); one != object.end(); ++one) {
            if (!isKnown || !isKnown(one.key(), one.value().toString()))
                *one = maskForbiddenNumbersIn(one.value(), isKnown);
        }
        return object;
    }
    return value;
}

} // namespace balie
