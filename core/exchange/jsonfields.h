// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

// A value that stands in a JSON file is described once, as a function over its fields:
//     template <typename Io> void describe(Io &io, StatementGap &gap)
//     {
//         io.field("note", gap.note);
//         io.maybe("article", gap.article);
//     }
// Given a JsonFieldReader it reads, given a JsonFieldWriter it writes, so that the two cannot differ.
// Every field must be there. field() refuses null and empty text; maybe() is null when there is none. A field that
// files of earlier programs do not have is a later(): without it the value stays as it is; it is always written.
namespace balie {

// The first thing that was wrong, with its place: "recipients.2.role".
struct JsonFault
{
    enum class Kind { Missing, Unknown, WrongType, WrongValue };

    QString key;
    Kind kind = Kind::Missing;
};

template <>
struct EnumWords<JsonFault::Kind>
{
    static constexpr auto words = enumWords<JsonFault::Kind>({
        {JsonFault::Kind::Missing, "missing"},
        {JsonFault::Kind::Unknown, "unknown"},
        {JsonFault::Kind::WrongType, "wrong-type"},
        {JsonFault::Kind::WrongValue, "wrong-value"},
    });
};

// A text class with from() and toString(), such as Period.
template <typename T>
concept JsonTextClass = requires(const T &value, const QString &text) {
    { T::from(text) };
    { value.toString() } -> std::convertible_to<QString>;
};

class JsonFieldReader
{
public:
    JsonFieldReader(const QJsonObject &object, const QString &place, std::optional<JsonFault> &fault)
        : m_object(object), m_place(place), m_fault(fault)
    {
    }

    template <typename T>
    void field(const char *name, T &value)
    {
        if (const auto json = take(name))
            read(*json, placeOf(QLatin1String(name)), value);
    }

    template <typename T>
    void maybe(const char *name, T &value)
    {
        const auto json = take(name);
        if (json && !json->isNull())
            read(*json, placeOf(QLatin1String(name)), value);
    }

    template <typename T>
    void later(const char *name, T &value)
    {
        if (m_object.contains(QLatin1String(name)))
            field(name, value);
    }

    // A key that nobody asked for is a fault.
    void finish()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_taken.contains(key))
                fail(placeOf(key), JsonFault::Kind::Unknown);
        }
    }

private:
    std::optional<QJsonValue> take(const char *name)
    {
        const QString key = QLatin1String(name);
        m_taken.insert(key);
        if (m_object.contains(key))
            return m_object.value(key);
        fail(placeOf(key), JsonFault::Kind::Missing);
        return std::nullopt;
    }

    QString placeOf(const QString &key) const { return m_place.isEmpty() ? key : m_place + QLatin1Char('.') + key; }

    void fail(const QString &key, JsonFault::Kind kind)
    {
        if (!m_fault)
            m_fault = JsonFault{key, kind};
    }

    void read(const QJsonValue &json, const QString &place, QString &text)
    {
        text = json.toString();
        if (!json.isString())
            fail(place, JsonFault::Kind::WrongType);
        else if (text.isEmpty())
            fail(place, JsonFault::Kind::WrongValue);
    }

    void read(const QJsonValue &json, const QString &place, int &number)
    {
        static constexpr int notWhole = -1;
        number = json.toInt(notWhole);
        if (!json.isDouble())
            fail(place, JsonFault::Kind::WrongType);
        else if (number < 0)
            fail(place, JsonFault::Kind::WrongValue);
    }

    void read(const QJsonValue &json, const QString &place, QDate &day)
    {
        static constexpr qsizetype isoLength = 10;
        day = QDate::fromString(json.toString(), Qt::ISODate);
        if (!json.isString())
            fail(place, JsonFault::Kind::WrongType);
        else if (!day.isValid() || json.toString().size() != isoLength)
            fail(place, JsonFault::Kind::WrongValue);
    }

    template <typename T>
        requires std::is_enum_v<T>
    void read(const QJsonValue &json, const QString &place, T &value)
    {
        const std::optional<T> word = fromWord<T>(json.toString());
        if (!json.isString())
            fail(place, JsonFault::Kind::WrongType);
        else if (!word)
            fail(place, JsonFault::Kind::WrongValue);
        value = word.value_or(T{});
    }

    template <typename T>
    void read(const QJsonValue &json, const QString &place, std::optional<T> &value)
    {
        value.reset();
        if (json.isNull())
            return;
        if constexpr (JsonTextClass<T>) {
            const auto parsed = T::from(json.toString());
            if (!json.isString())
                fail(place, JsonFault::Kind::WrongType);
            else if (!parsed)
                fail(place, JsonFault::Kind::WrongValue);
            else
                value = *parsed;
        } else {
            read(json, place, value.emplace());
        }
    }

    template <typename T>
    void read(const QJsonValue &json, const QString &place, std::vector<T> &list)
    {
        list.clear();
        if (!json.isArray())
            return fail(place, JsonFault::Kind::WrongType);
        const QJsonArray items = json.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            read(items.at(i), place + QLatin1Char('.') + QString::number(i), list.emplace_back());
    }

    template <typename T>
        requires std::is_class_v<T>
    void read(const QJsonValue &json, const QString &place, T &value)
    {
        if (!json.isObject())
            return fail(place, JsonFault::Kind::WrongType);
        JsonFieldReader fields(json.toObject(), place, m_fault);
        describe(fields, value);
        fields.finish();
    }

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_taken;
    std::optional<JsonFault> &m_fault;
};

class JsonFieldWriter
{
public:
    template <typename T>
    void field(const char *name, T &value)
    {
        m_object.insert(QLatin1String(name), written(value));
    }

    template <typename T>
    void maybe(const char *name, T &value)
    {
        m_object.insert(QLatin1String(name), value.isEmpty() ? QJsonValue() : written(value));
    }

    template <typename T>
    void later(const char *name, T &value)
    {
        field(name, value);
    }

    const QJsonObject &object() const { return m_object; }

private:
    static QJsonValue written(QString &text) { return text; }
    static QJsonValue written(int number) { return number; }
    static QJsonValue written(QDate day) { return day.toString(Qt::ISODate); }

    template <typename T>
        requires std::is_enum_v<T>
    static QJsonValue written(T value)
    {
        return toWord(value);
    }

    template <typename T>
    static QJsonValue written(std::optional<T> &value)
    {
        if (!value)
            return QJsonValue();
        if constexpr (JsonTextClass<T>)
            return value->toString();
        else
            return written(*value);
    }

    template <typename T>
    static QJsonValue written(std::vector<T> &list)
    {
        QJsonArray array;
        for (T &item : list)
            array.append(written(item));
        return array;
    }

    template <typename T>
        requires std::is_class_v<T>
    static QJsonValue written(T &value)
    {
        JsonFieldWriter fields;
        describe(fields, value);
        return fields.object();
    }

    QJsonObject m_object;
};

} // namespace balie
