// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/domain/identity/identitycheck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

#include <optional>
#include <vector>

namespace balie {

// Reads the JSON of one event field by field. What is missing or cannot be read is remembered as a
// fault and filled with a stand-in, so that a reader may go on and look once at the end.
class PayloadFields
{
public:
    explicit PayloadFields(QJsonObject json) : m_json(std::move(json)) {}

    // The first key that could not be read; empty when all was well.
    const QString &fault() const { return m_fault; }
    void failAs(const PayloadFields &part);

    bool has(const char *key) const { return m_json.contains(QLatin1String(key)); }
    QString plain(const char *key);
    LongText text(const char *key);                 // empty where absent
    std::optional<ShortText> line(const char *key);
    ShortText neededLine(const char *key);
    QDate day(const char *key);
    std::optional<QDate> dayIfAny(const char *key) { return has(key) ? std::optional(day(key)) : std::nullopt; }
    std::optional<QTime> time(const char *key);
    IdentityLevel level(const char *key);
    std::vector<PayloadFields> objects(const char *key);

    template <typename E>
    E word(const char *key)
    {
        return readWord<E>(key, m_json.value(QLatin1String(key)));
    }

    template <typename E>
    std::optional<E> wordIfAny(const char *key)
    {
        if (!has(key))
            return std::nullopt;
        return word<E>(key);
    }

    template <typename E>
    std::vector<E> words(const char *key)
    {
        std::vector<E> found;
        for (const QJsonValue &value : m_json.value(QLatin1String(key)).toArray())
            found.push_back(readWord<E>(key, value));
        return found;
    }

    template <typename SomeId>
    SomeId id(const char *key)
    {
        return readId<SomeId>(key, m_json.value(QLatin1String(key)));
    }

    template <typename SomeId>
    std::vector<SomeId> ids(const char *key)
    {
        std::vector<SomeId> found;
        for (const QJsonValue &value : m_json.value(QLatin1String(key)).toArray())
            found.push_back(readId<SomeId>(key, value));
        return found;
    }

private:
    template <typename E>
    E readWord(const char *key, const QJsonValue &value)
    {
        const std::optional<E> found = fromWord<E>(value.toString());
        if (!found)
            fail(key);
        return found.value_or(EnumWords<E>::words.front().first);
    }

    template <typename SomeId>
    SomeId readId(const char *key, const QJsonValue &value)
    {
        const Result<SomeId> found = SomeId::from(value.toString());
        if (!found)
            fail(key);
        return found.value_or(SomeId::create(Instant::fromMSecs(0)));
    }

    void fail(const char *key);

    QJsonObject m_json;
    QString m_fault;
};

} // namespace balie
