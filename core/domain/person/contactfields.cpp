// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/contactfields.h"

#include "core/base/emailaddress.h"
#include "core/domain/person/telephone.h"

#include <algorithm>

namespace balie {

Result<std::optional<ShortText>> textTyped(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<ShortText>();
    return ShortText::from(text).transform([](const ShortText &value) { return std::optional(value); });
}

Result<std::optional<ShortText>> emailTyped(const QString &text)
{
    const Result<std::optional<ShortText>> typed = textTyped(text);
    if (!typed || !*typed)
        return typed;
    return EmailAddress::from((*typed)->toString()).and_then([&](const EmailAddress &) { return typed; });
}

Result<std::optional<ShortText>> telephoneTyped(const QString &text)
{
    constexpr qsizetype shortestNumber = 3;
    const QString stored = storedTelephone(text);
    const auto digits = std::count_if(stored.begin(), stored.end(), [](QChar c) { return c.isDigit(); });
    if (!stored.trimmed().isEmpty() && digits < shortestNumber)
        return Error(ErrorCode::NotAPhoneNumber);
    return textTyped(stored);
}

} // namespace balie
