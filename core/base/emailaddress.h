// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace balie {

// An address that mail can be sent to: one @, a domain with a dot, no blanks. Kept as typed.
class EmailAddress
{
public:
    // Errors: Empty, TooLong, NotAnEmailAddress.
    static Result<EmailAddress> from(const QString &text);

    const QString &toString() const { return m_text; }

    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace balie
