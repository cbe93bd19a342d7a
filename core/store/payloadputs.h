// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace balie {

// Writes the JSON of one event field by field, as PayloadFields reads it back; what is empty is left out.

inline void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

inline void put(QJsonObject &json, const char *key, const LongText &text)
{
    put(json, key, text.toString());
}

inline void put(QJsonObject &json, const char *key, const ShortText &text)
{
    put(json, key, text.toString());
}

inline void put(QJsonObject &json, const char *key, const std::optional<ShortText> &text)
{
    if (text)
        put(json, key, text->toString());
}

inline void put(QJsonObject &json, const char *key, const std::optional<QDate> &day)
{
    if (day)
        put(json, key, day->toString(Qt::ISODate));
}

template <typename E>
    requires std::is_enum_v<E>
void put(QJsonObject &json, const char *key, E word)
{
    put(json, key, toWord(word));
}

template <typename E>
    requires std::is_enum_v<E>
void put(QJsonObject &json, const char *key, const std::vector<E> &words)
{
    QJsonArray array;
    for (E word : words)
        array.append(toWord(word));
    json.insert(QLatin1String(key), array);
}

} // namespace balie
