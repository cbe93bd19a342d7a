// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shorttext.h"

#include "core/base/plaintext.h"

namespace balie {

Result<ShortText> ShortText::from(const QString &text)
{
    // Measured before it is worked on: a megabyte pasted by accident costs nothing.
    if (text.size() > 4 * maxLength)
        return Error(ErrorCode::TooLong).with(QStringLiteral("limit"), maxLength).with(QStringLiteral("length"), text.size());
    const QString line = text.simplified().normalized(QString::NormalizationForm_C);
    if (line.isEmpty())
        return Error(ErrorCode::Empty);
    if (line.size() > maxLength)
        return Error(ErrorCode::TooLong).with(QStringLiteral("limit"), maxLength).with(QStringLiteral("length"), line.size());
    if (!isPlainText(line, LineBreaks::No))
        return Error(ErrorCode::NotText);
    return ShortText(line);
}

} // namespace balie
