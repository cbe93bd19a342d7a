// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/shortened.h"

namespace balie {

QString shortened(const QString &words, const QString &part, const std::function<bool(const QString &)> &fits)
{
    const qsizetype at = part.isEmpty() ? -1 : words.indexOf(part);
    if (at < 0 || fits(words))
        return words;
    QString kept = part;
    QString result = words;
    while (!kept.isEmpty()) {
        kept.chop(kept.size() > 1 && kept.back().isLowSurrogate() ? 2 : 1);
        result = QString(words).replace(at, part.size(), kept.trimmed() + u'…');
        if (fits(result))
            break;
    }
    return result;
}

} // namespace balie
