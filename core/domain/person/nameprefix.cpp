// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/nameprefix.h"

#include <QSet>
#include <QString>

namespace balie {

static QString withPlainApostrophe(QStringView word)
{
    QString plain = word.toString().toLower();
    plain.replace(QChar(0x2019), QLatin1Char('\'')).replace(QChar(0x2018), QLatin1Char('\'')).replace(QLatin1Char('`'), QLatin1Char('\''));
    return plain;
}

bool isNamePrefix(QStringView word)
{
    static const QSet<QString> prefixes = [] {
        const QString words = QStringLiteral(
            "van de der den het 't 's in op te ten ter tot aan bij onder over uit uijt voor vor vom von zu zum zur am im an "
            "aus auf bin ben al el la las le les los lo du de des del della dello dei degli di da das do dos af d' l' "
            "vd v.d. v/d"); // how people write van de, van den and van der in haste
        const QStringList list = words.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return prefixes.contains(withPlainApostrophe(word));
}

bool endsInElision(QStringView prefix)
{
    const QString last = withPlainApostrophe(prefix.mid(prefix.lastIndexOf(QLatin1Char(' ')) + 1));
    return last == QStringLiteral("d'") || last == QStringLiteral("l'");
}

qsizetype elisionLength(QStringView word)
{
    return word.size() > 2 && word.at(2).isLetter() && endsInElision(word.left(2)) ? 2 : 0;
}

} // namespace balie
