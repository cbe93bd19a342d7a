// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// Text of several lines: what somebody said, a weighing, a reason. May be empty. At most 20,000
// characters (some ten pages), Normalization Form C, line ends made LF, no other control characters.
class LongText
{
public:
    static constexpr qsizetype maxLength = 20000;

    LongText() = default;
    // Errors: TooLong (facts "limit", "length"), NotText.
    static Result<LongText> from(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    // A letter or a digit stands in it: a dot is no reason.
    bool hasWords() const;
    const QString &toString() const { return m_text; }

    friend bool operator==(const LongText &, const LongText &) = default;

private:
    explicit LongText(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace balie
