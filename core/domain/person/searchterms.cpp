// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/searchterms.h"

#include "core/base/foldedtext.h"
#include "core/domain/person/nameprefix.h"

namespace balie {

// Folding drops apostrophes, so that "'t" is "t" in here.
static QStringList wordsOf(const QString &text)
{
    const QString plain = folded(text);
    QStringList words;
    QString word;
    for (QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

static bool isFoldedPrefix(const QString &word)
{
    return isNamePrefix(word) || word == QStringLiteral("t") || word == QStringLiteral("s");
}

QStringList searchTerms(const QString &typed)
{
    const QStringList words = wordsOf(typed);
    QStringList terms;
    for (const QString &word : words) {
        if (!isFoldedPrefix(word))
            terms.append(word);
    }
    return terms.isEmpty() ? words : terms;
}

QString searchText(const QString &text)
{
    return wordsOf(text).join(QLatin1Char(' '));
}

QString searchText(const PersonName &name)
{
    QStringList words = wordsOf(name.family.toString());
    if (words.size() > 1)
        words.append(words.join(QString()));
    if (endsInElision(name.prefix)) // "d'Ancona" is typed as one word
        words.append(wordsOf(name.salutation()).last());
    if (name.given)
        words.append(wordsOf(name.given->toString()));
    words.append(wordsOf(name.prefix));
    return words.join(QLatin1Char(' '));
}

} // namespace balie
