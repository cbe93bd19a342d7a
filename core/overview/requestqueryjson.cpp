// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/requestrows.h"

#include <QJsonArray>

namespace balie {

namespace {

template <typename E>
QJsonArray wordsOf(const std::vector<E> &values)
{
    QJsonArray array;
    for (E value : values)
        array.append(toWord(value));
    return array;
}

QJsonObject toJson(const DayRange &range)
{
    QJsonObject json;
    if (range.from)
        json.insert(QStringLiteral("from"), range.from->toString(Qt::ISODate));
    if (range.until)
        json.insert(QStringLiteral("until"), range.until->toString(Qt::ISODate));
    return json;
}

// Reads one saved view; what it cannot read makes the whole of it unreadable.
class Reading
{
public:
    explicit Reading(const QJsonObject &json) : m_json(json) {}

    template <typename E>
    std::vector<E> words(const QString &key)
    {
        std::vector<E> values;
        for (const QJsonValue &word : m_json.value(key).toArray()) {
            if (const std::optional<E> value = fromWord<E>(word.toString()))
                values.push_back(*value);
            else
                fail(key);
        }
        return values;
    }

    DayRange range(const QString &key)
    {
        const QJsonObject json = m_json.value(key).toObject();
        return {day(key, json.value(QStringLiteral("from"))), day(key, json.value(QStringLiteral("until")))};
    }

    std::vector<OrganisationId> organisations(const QString &key)
    {
        std::vector<OrganisationId> ids;
        for (const QJsonValue &text : m_json.value(key).toArray()) {
            if (const Result<OrganisationId> id = OrganisationId::from(text.toString()))
                ids.push_back(*id);
            else
                fail(key);
        }
        return ids;
    }

    std::optional<PersonId> person(const QString &key)
    {
        if (!m_json.contains(key))
            return std::nullopt;
        const Result<PersonId> id = PersonId::from(m_json.value(key).toString());
        if (!id)
            fail(key);
        return id ? std::optional(*id) : std::nullopt;
    }

    QMap<RequestColumn, QString> columns(const QString &key)
    {
        QMap<RequestColumn, QString> texts;
        const QJsonObject json = m_json.value(key).toObject();
        for (auto text = json.begin(); text != json.end(); ++text) {
            if (const std::optional<RequestColumn> column = fromWord<RequestColumn>(text.key()))
                texts.insert(*column, text.value().toString());
            else
                fail(key);
        }
        return texts;
    }

    std::vector<SortKey> order(const QString &key)
    {
        std::vector<SortKey> keys;
        for (const QJsonValue &value : m_json.value(key).toArray()) {
            const auto column = fromWord<RequestColumn>(value.toObject().value(QStringLiteral("column")).toString());
            const auto direction = fromWord<Direction>(value.toObject().value(QStringLiteral("direction")).toString());
            if (column && direction)
                keys.push_back({*column, *direction});
            else
                fail(key);
        }
        return keys;
    }

    const QString &fault() const { return m_fault; }

private:
    std::optional<QDate> day(const QString &key, const QJsonValue &value)
    {
        if (value.isUndefined())
            return std::nullopt;
        const QDate found = QDate::fromString(value.toString(), Qt::ISODate);
        if (!found.isValid())
            fail(key);
        return found.isValid() ? std::optional(found) : std::nullopt;
    }

    void fail(const QString &key)
    {
        if (m_fault.isEmpty())
            m_fault = key;
    }

    QJsonObject m_json;
    QString m_fault;
};

} // namespace

QJsonObject toJson(const RequestQuery &query)
{
    const RequestFilter &filter = query.filter;
    QJsonArray organisations;
    for (const OrganisationId &id : filter.organisations)
        organisations.append(id.toString());
    QJsonObject columns;
    for (auto text = filter.columns.cbegin(); text != filter.columns.cend(); ++text)
        columns.insert(toWord(text.key()), text.value());
    QJsonArray order;
    for (const SortKey &key : query.order)
        order.append(QJsonObject{{QStringLiteral("column"), toWord(key.column)}, {QStringLiteral("direction"), toWord(key.direction)}});
    QJsonObject json{{QStringLiteral("states"), wordsOf(filter.states)},
                     {QStringLiteral("organisations"), organisations},
                     {QStringLiteral("rights"), wordsOf(filter.rights)},
                     {QStringLiteral("channels"), wordsOf(filter.channels)},
                     {QStringLiteral("received"), toJson(filter.received)},
                     {QStringLiteral("due"), toJson(filter.due)},
                     {QStringLiteral("closed"), toJson(filter.closed)},
                     {QStringLiteral("text"), filter.text},
                     {QStringLiteral("columns"), columns},
                     {QStringLiteral("order"), order}};
    if (filter.person)
        json.insert(QStringLiteral("person"), filter.person->toString());
    return json;
}

Result<RequestQuery> requestQueryFrom(const QJsonObject &json)
{
    Reading reading(json);
    RequestQuery query;
    query.filter.states = reading.words<RequestState>(QStringLiteral("states"));
    query.filter.organisations = reading.organisations(QStringLiteral("organisations"));
    query.filter.rights = reading.words<Right>(QStringLiteral("rights"));
    query.filter.channels = reading.words<Channel>(QStringLiteral("channels"));
    query.filter.received = reading.range(QStringLiteral("received"));
    query.filter.due = reading.range(QStringLiteral("due"));
    query.filter.closed = reading.range(QStringLiteral("closed"));
    query.filter.person = reading.person(QStringLiteral("person"));
    query.filter.text = json.value(QStringLiteral("text")).toString();
    query.filter.columns = reading.columns(QStringLiteral("columns"));
    query.order = reading.order(QStringLiteral("order"));
    if (!reading.fault().isEmpty())
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("key"), reading.fault());
    return query;
}

} // namespace balie
