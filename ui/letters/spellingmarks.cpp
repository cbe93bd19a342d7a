// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/spellingmarks.h"

#include "ui/letters/spelling.h"

#include <QRegularExpression>

namespace balie {

void SpellingMarks::setSpelling(const Spelling *spelling)
{
    m_spelling = spelling;
    rehighlight();
}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (!m_spelling || !m_spelling->isThere())
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(Qt::red);
    // An address or the name of a hole is no word.
    static const QRegularExpression word(QStringLiteral("\\[\\[[^\\]]*\\]\\]|\\S*[@/\\d]\\S*|[\\p{L}][\\p{L}'\u2019-]*\\p{L}"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        if (!m_spelling->knows(one.captured()))
            setFormat(static_cast<int>(one.capturedStart()), static_cast<int>(one.capturedLength()), wave);
    }
}

} // namespace balie
