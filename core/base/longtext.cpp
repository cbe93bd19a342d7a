// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/longtext.h"

#include "core/base/plaintext.h"

#include <algorithm>

namespace balie {

Result<LongText> LongText::from(const QString &text)
{
    if (text.size() > maxLength)
        return Error(ErrorCode::TooLong).with(QStringLiteral("limit"), maxLength).with(QStringLiteral("length"), text.size());
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    lines = lines.trimmed().normalized(QString::NormalizationForm_C);
    if (!isPlainText(lines, LineBreaks::Yes))
        return Error(ErrorCode::NotText);
    return LongText(lines);
}

bool LongText::hasWords() const
{
    return std::any_of(m_text.begin(), m_text.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
}

} // namespace balie
