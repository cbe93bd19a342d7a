// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// One line of text with something in it: a name, a subject. At most 200 characters, trimmed, inner
// white space made single blanks, Normalization Form C, no control characters.
class ShortText
{
public:
    static constexpr qsizetype maxLength = 200;

    // Errors: Empty, TooLong (facts "limit", "length"), NotText.
    static Result<ShortText> from(const QString &text);

    const QString &toString() const { return m_text; }

    friend bool operator==(const ShortText &, const ShortText &) = default;

private:
    explicit ShortText(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace balie
