// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <QChar>

namespace balie {

static bool turnsDirection(QChar c)
{
    return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

static bool isLoneSurrogate(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text.at(i - 1).isHighSurrogate();
    return false;
}

bool isPlainText(QStringView text, LineBreaks lineBreaks)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool lineBreak = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        if (lineBreak && lineBreaks == LineBreaks::Yes)
            continue;
        if (c.category() == QChar::Other_Control || turnsDirection(c) || isLoneSurrogate(text, i))
            return false;
    }
    return true;
}

} // namespace balie
