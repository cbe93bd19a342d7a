// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/payloadfields.h"

namespace balie {

void PayloadFields::fail(const char *key)
{
    if (m_fault.isEmpty())
        m_fault = QString::fromLatin1(key);
}

void PayloadFields::failAs(const PayloadFields &part)
{
    if (m_fault.isEmpty())
        m_fault = part.m_fault;
}

QString PayloadFields::plain(const char *key)
{
    const QString text = m_json.value(QLatin1String(key)).toString();
    if (text.isEmpty())
        fail(key);
    return text;
}

LongText PayloadFields::text(const char *key)
{
    const Result<LongText> text = LongText::from(m_json.value(QLatin1String(key)).toString());
    if (!text)
        fail(key);
    return text.value_or(LongText());
}

std::optional<ShortText> PayloadFields::line(const char *key)
{
    if (!has(key))
        return std::nullopt;
    const Result<ShortText> text = ShortText::from(m_json.value(QLatin1String(key)).toString());
    if (text)
        return *text;
    fail(key);
    return std::nullopt;
}

ShortText PayloadFields::neededLine(const char *key)
{
    const Result<ShortText> text = ShortText::from(m_json.value(QLatin1String(key)).toString());
    if (!text)
        fail(key);
    return text.value_or(ShortText::from(QStringLiteral("?")).value());
}

QDate PayloadFields::day(const char *key)
{
    const QDate day = QDate::fromString(m_json.value(QLatin1String(key)).toString(), Qt::ISODate);
    if (!day.isValid())
        fail(key);
    return day;
}

std::optional<QTime> PayloadFields::time(const char *key)
{
    if (!has(key))
        return std::nullopt;
    const QTime time = QTime::fromString(m_json.value(QLatin1String(key)).toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        fail(key);
    return time;
}

IdentityLevel PayloadFields::level(const char *key)
{
    const int number = m_json.value(QLatin1String(key)).toInt(-1);
    if (number < 0 || number > static_cast<int>(IdentityLevel::RedactedCopy))
        fail(key);
    return static_cast<IdentityLevel>(qBound(0, number, 4));
}

std::vector<PayloadFields> PayloadFields::objects(const char *key)
{
    std::vector<PayloadFields> parts;
    for (const QJsonValue &value : m_json.value(QLatin1String(key)).toArray())
        parts.emplace_back(value.toObject());
    return parts;
}

} // namespace balie
