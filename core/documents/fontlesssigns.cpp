// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fontlesssigns.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QSet>

#include <algorithm>

namespace balie {

// What only steers the signs beside it is never drawn.
static bool isSeen(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: return false;
    default: return !QChar::isNonCharacter(sign) && !(sign >= 0xfe00 && sign <= 0xfe0f); // which of two forms is meant
    }
}

QString signsWithoutFont(const QString &words)
{
    constexpr char32_t firstUnusual = 0x250; // every font has Latin
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    if (std::all_of(words.begin(), words.end(), [](QChar sign) { return sign.unicode() < firstUnusual; }))
        return {};
    const QFontMetrics fonts{QFont()};
    QSet<char32_t> asked;
    QString without;
    for (uint sign : words.toUcs4()) {
        if (sign < firstUnusual || asked.contains(sign) || !isSeen(sign))
            continue;
        asked.insert(sign);
        if (!fonts.inFontUcs4(sign))
            without += QString::fromUcs4(reinterpret_cast<const char32_t *>(&sign), 1);
    }
    return without;
}

} // namespace balie
