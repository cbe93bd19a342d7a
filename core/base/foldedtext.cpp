// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldedtext.h"

namespace balie {

// Letters that Unicode does not take apart into a base letter and a mark.
static QStringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ı': return u"i";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ':
    case u'ð': return u"d";
    case u'ħ': return u"h";
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'þ': return u"th";
    default: return {}; // every other letter stands for itself
    }
}

static bool isDropped(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'`':
    case u'´':
        return true;
    default: // marks of accents, soft hyphens, zero-width characters
        return c.isMark() || c.category() == QChar::Other_Format;
    }
}

QString folded(QStringView text)
{
    // Compatibility decomposition splits accents off and makes ĳ two letters and Ａ an A. The acute
    // accent on its own would become a blank and a mark, so apostrophes go first.
    QString kept;
    kept.reserve(text.size());
    for (QChar c : text) {
        if (!isDropped(c))
            kept.append(c);
    }
    // Lower case after taking apart, since İ is an I with a dot.
    const QString apart = kept.normalized(QString::NormalizationForm_KD).toLower();
    QString plain;
    plain.reserve(apart.size());
    for (QChar c : apart) {
        if (isDropped(c))
            continue;
        const QStringView letters = plainLetters(c.unicode());
        if (letters.isEmpty())
            plain.append(c);
        else
            plain.append(letters);
    }
    return plain;
}

} // namespace balie
