// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/listgiven.h"

#include "core/domain/identity/guardedjson.h"
#include "core/overview/requestrows.h"

namespace balie {

namespace {

QJsonObject toJson(const RetentionQuery &query)
{
    QJsonObject asked;
    if (query.state)
        asked.insert(QStringLiteral("state"), toWord(*query.state));
    if (query.organisation)
        asked.insert(QStringLiteral("organisation"), query.organisation->toString());
    if (!query.category.isEmpty())
        asked.insert(QStringLiteral("category"), query.category);
    if (query.due.from)
        asked.insert(QStringLiteral("due-from"), query.due.from->toString(Qt::ISODate));
    if (query.due.until)
        asked.insert(QStringLiteral("due-until"), query.due.until->toString(Qt::ISODate));
    return asked;
}

QJsonObject toJson(const DisclosureQuery &query)
{
    QJsonObject asked;
    if (query.organisation)
        asked.insert(QStringLiteral("organisation"), query.organisation->toString());
    if (query.recipient)
        asked.insert(QStringLiteral("recipient"), query.recipient->toString());
    if (query.kind)
        asked.insert(QStringLiteral("kind"), toWord(*query.kind));
    if (query.person)
        asked.insert(QStringLiteral("person"), query.person->toString());
    if (query.purpose)
        asked.insert(QStringLiteral("purpose"), toWord(*query.purpose));
    if (query.notice)
        asked.insert(QStringLiteral("notice"), toWord(*query.notice));
    if (query.onlySpecial)
        asked.insert(QStringLiteral("special"), true);
    if (query.on.from)
        asked.insert(QStringLiteral("from"), query.on.from->toString(Qt::ISODate));
    if (query.on.until)
        asked.insert(QStringLiteral("until"), query.on.until->toString(Qt::ISODate));
    return asked;
}

// What was searched for may name somebody, and the log stays when that person is long forgotten.
QJsonObject withoutWords(const RequestQuery &query)
{
    QJsonObject asked = toJson(query);
    for (const char *words : {"text", "columns"})
        asked.remove(QLatin1String(words));
    asked.insert(QStringLiteral("searched"), !query.filter.text.isEmpty() || !query.filter.columns.isEmpty());
    return asked;
}

Result<void> endWith(UnitOfWork &unit, const QString &way, qint64 rows, const QJsonObject &query)
{
    const QJsonObject content{{QStringLiteral("rows"), rows}, {QStringLiteral("query"), maskForbiddenNumbersIn(query)}};
    if (const Result<void> said = unit.audit(way, QStringLiteral("register"), QString(), content); !said)
        return said;
    return unit.commit();
}

} // namespace

Result<void> endWithListGiven(UnitOfWork &unit, const QString &way, qint64 rows, const RequestQuery &query)
{
    return endWith(unit, way, rows, withoutWords(query));
}

Result<void> endWithListGiven(UnitOfWork &unit, const QString &way, qint64 rows, const RetentionQuery &query)
{
    return endWith(unit, way, rows, toJson(query));
}

Result<void> endWithListGiven(UnitOfWork &unit, const QString &way, qint64 rows, const DisclosureQuery &query)
{
    return endWith(unit, way, rows, toJson(query));
}

} // namespace balie
