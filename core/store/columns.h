// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

namespace balie {

// How a value of ours stands in a column: ids, days, moments and words as TEXT, numbers and flags as
// INTEGER, bytes as BLOB, absence as NULL. A text is never NULL, not even an empty one.
inline QVariant toColumn(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }
inline QVariant toColumn(const QByteArray &bytes) { return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes); }
inline QVariant toColumn(QDate day) { return day.toString(Qt::ISODate); }
inline QVariant toColumn(Instant moment) { return moment.toString(); }
inline QVariant toColumn(bool flag) { return flag ? 1 : 0; }
template <std::integral T> QVariant toColumn(T number) { return QVariant::fromValue(static_cast<qint64>(number)); }
template <typename E> requires std::is_enum_v<E> QVariant toColumn(E word) { return toWord(word); }
template <typename T> requires requires(const T &value) { { value.toString() } -> std::convertible_to<QString>; }
QVariant toColumn(const T &value) { return toColumn(QString(value.toString())); }

inline QVariant toColumn(std::nullopt_t) { return QVariant(QMetaType::fromType<QString>()); }
template <typename T> QVariant toColumn(const std::optional<T> &value) { return value ? toColumn(*value) : toColumn(std::nullopt); }

// For a column in which the empty text stands for no day, so that an index has it in order.
inline QVariant dayColumn(const std::optional<QDate> &day) { return day ? toColumn(*day) : toColumn(QString()); }

// The values of one statement, in the order of its question marks.
template <typename... T>
QVariantList toColumns(const T &...values)
{
    return {toColumn(values)...};
}

} // namespace balie
