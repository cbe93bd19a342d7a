// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/accesskeys.h"

namespace balie {

static bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || text.at(at - 1).isSpace();
}

QString AccessKeys::marked(const QString &text)
{
    for (const bool atBegin : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            if (!letter.isLetter() || beginsWord(text, at) != atBegin || m_taken.contains(letter))
                continue;
            m_taken.insert(letter);
            const auto doubled = [](QString part) { return part.replace(QLatin1Char('&'), QStringLiteral("&&")); };
            return doubled(text.left(at)) + QLatin1Char('&') + doubled(text.mid(at));
        }
    }
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace balie
