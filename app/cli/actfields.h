// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/base/shorttext.h"

#include <optional>

namespace balie {

// The values of the options of `act`; what is wrong names its option.

inline Result<LongText> longText(const CommandCall &call, const char *option)
{
    const Result<LongText> text = LongText::from(call.text(option));
    return text ? text : text.error().with(QStringLiteral("option"), QString::fromLatin1(option));
}

inline Result<std::optional<ShortText>> shortText(const CommandCall &call, const char *option)
{
    if (!call.has(option))
        return std::optional<ShortText>();
    const Result<ShortText> text = ShortText::from(call.text(option));
    if (!text)
        return text.error().with(QStringLiteral("option"), QString::fromLatin1(option));
    return std::optional(*text);
}

template <typename E>
Result<E> requiredWord(const CommandCall &call, const char *option)
{
    const Result<QString> given = call.requiredText(option);
    if (!given)
        return given.error();
    const Result<std::optional<E>> word = call.word<E>(option);
    return word ? Result<E>(**word) : word.error();
}

template <typename E>
Result<E> wordOr(const CommandCall &call, const char *option, E otherwise)
{
    return call.word<E>(option).transform([&](const std::optional<E> &word) { return word.value_or(otherwise); });
}

inline Result<ShortText> requiredLine(const CommandCall &call, const char *option)
{
    return call.requiredText(option).and_then([&](const QString &text) {
        const Result<ShortText> line = ShortText::from(text);
        return line ? line : line.error().with(QStringLiteral("option"), QString::fromLatin1(option));
    });
}

// Which search, complaint or demand it is, the case knows.
inline const EventId unknownEvent = EventId::create(Instant::fromMSecs(0));

} // namespace balie
