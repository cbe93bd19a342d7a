// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emailaddress.h"

#include "core/base/shorttext.h"

#include <QRegularExpression>

namespace balie {

Result<EmailAddress> EmailAddress::from(const QString &text)
{
    const Result<ShortText> line = ShortText::from(text);
    if (!line)
        return line.error();
    static const QRegularExpression shape(QStringLiteral(R"(^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$)"));
    if (!shape.match(line->toString()).hasMatch())
        return Error(ErrorCode::NotAnEmailAddress);
    return EmailAddress(line->toString());
}

} // namespace balie
