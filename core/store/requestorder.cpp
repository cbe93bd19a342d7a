// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requestorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace balie {

namespace {

// States in the order of a case's life.
QString stateRank()
{
    QString rank = QStringLiteral("CASE r.state");
    int place = 0;
    for (const auto &[state, word] : EnumWords<RequestState>::words)
        rank += QStringLiteral(" WHEN '%1' THEN %2").arg(QString::fromLatin1(word)).arg(place++);
    return rank + QStringLiteral(" END");
}

std::vector<QString> expressionsOf(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Reference: return {QStringLiteral("r.year"), QStringLiteral("r.serial"), QStringLiteral("r.organisation")};
    case RequestColumn::Person: return {QStringLiteral("r.person_sort")};
    case RequestColumn::Street: return {QStringLiteral("p.street_fold")};
    case RequestColumn::Rights: return {QStringLiteral("r.rights")};
    case RequestColumn::Channel: return {QStringLiteral("r.channel")};
    case RequestColumn::Organisation:
        return {QStringLiteral("(SELECT o.name FROM organisation o WHERE o.row_key = r.organisation)")};
    case RequestColumn::State: return {stateRank()};
    case RequestColumn::Received: return {QStringLiteral("r.received")};
    case RequestColumn::Due: return {QStringLiteral("r.due")};
    case RequestColumn::PromiseDue: return {QStringLiteral("r.promise_due")};
    case RequestColumn::StatutoryDue: return {QStringLiteral("r.statutory_due")};
    case RequestColumn::NoticeBy: return {QStringLiteral("r.notice_by")};
    case RequestColumn::Handler: return {QStringLiteral("r.handler")};
    case RequestColumn::ClosedOn: return {QStringLiteral("r.closed_on")};
    }
    Q_UNREACHABLE();
}

QJsonValue toJson(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{QStringLiteral("x"), QString::fromLatin1(value.toByteArray().toHex())}};
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return value.toString();
}

QVariant fromJson(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromHex(value.toObject().value(QStringLiteral("x")).toString().toLatin1());
    if (value.isDouble())
        return QVariant::fromValue(value.toInteger());
    return value.toString();
}

} // namespace

// The indexes of the table "request"; and its order of urgency, where nothing else is asked.
static bool hasIndex(const std::vector<SortKey> &keys)
{
    static constexpr RequestColumn indexed[] = {RequestColumn::Reference, RequestColumn::Person, RequestColumn::Received, RequestColumn::Due};
    return keys.empty() || (keys.size() == 1 && std::find(std::begin(indexed), std::end(indexed), keys.front().column) != std::end(indexed));
}

RequestOrder::RequestOrder(const std::vector<SortKey> &keys) : m_followsIndex(hasIndex(keys))
{
    if (keys.empty())
        m_parts = {{QStringLiteral("r.done"), Direction::Ascending}, {QStringLiteral("r.due"), Direction::Ascending}};
    for (const SortKey &key : keys) {
        for (const QString &expression : expressionsOf(key.column))
            m_parts.push_back({expression, key.direction});
    }
    // The row itself decides between equals, in the direction of the last key, so that an index serves.
    m_parts.push_back({QStringLiteral("r.row_key"), m_parts.back().direction});
}

QString RequestOrder::selected() const
{
    QStringList list;
    for (const Part &part : m_parts)
        list.append(part.expression);
    return list.join(QStringLiteral(", "));
}

QString RequestOrder::orderBy() const
{
    QStringList list;
    for (const Part &part : m_parts)
        list.append(part.direction == Direction::Descending ? part.expression + QStringLiteral(" DESC") : part.expression);
    return QStringLiteral(" ORDER BY ") + list.join(QStringLiteral(", "));
}

QString RequestOrder::signature() const
{
    QString text;
    for (const Part &part : m_parts)
        text += part.expression + toWord(part.direction);
    return QString::number(qHash(text) & 0xffff, 16);
}

QString RequestOrder::cursorFrom(const QVariantList &values) const
{
    QJsonArray array{signature()};
    for (const QVariant &value : values)
        array.append(toJson(value));
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<void> RequestOrder::beginAfter(const QString &cursor, SqlCondition &condition) const
{
    const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding)).array();
    if (array.size() != static_cast<qsizetype>(m_parts.size()) + 1 || array.at(0).toString() != signature())
        return Error(ErrorCode::NotAWord).with(QStringLiteral("key"), QStringLiteral("cursor"));
    QVariantList values;
    for (qsizetype i = 1; i < array.size(); ++i)
        values.append(fromJson(array.at(i)));

    const auto later = [](const Part &part) { return part.direction == Direction::Descending ? QStringLiteral("<") : QStringLiteral(">"); };
    const bool oneDirection = std::all_of(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.direction == m_parts.front().direction; });
    if (oneDirection) {
        QStringList expressions;
        for (const Part &part : m_parts)
            expressions.append(part.expression);
        const QStringList marks(expressions.size(), QStringLiteral("?"));
        condition.add(QStringLiteral("(%1) %2 (%3)").arg(expressions.join(QStringLiteral(", ")), later(m_parts.front()), marks.join(QStringLiteral(", "))), values);
        return {};
    }
    // (a > ? OR (a = ? AND (b < ? OR (b = ? AND …))))
    QString text;
    QVariantList bound;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool last = i + 1 == m_parts.size();
        text += QStringLiteral("(%1 %2 ?").arg(m_parts[i].expression, later(m_parts[i]));
        bound.append(values.at(static_cast<qsizetype>(i)));
        if (!last) {
            text += QStringLiteral(" OR (%1 = ? AND ").arg(m_parts[i].expression);
            bound.append(values.at(static_cast<qsizetype>(i)));
        }
    }
    text += QString(static_cast<qsizetype>(m_parts.size()) * 2 - 1, QLatin1Char(')'));
    condition.add(text, bound);
    return {};
}

} // namespace balie
