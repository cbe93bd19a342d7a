// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/personname.h"

#include "core/domain/person/nameprefix.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace balie {

namespace {

struct NameParts
{
    QStringList given;
    QStringList prefix;
    QStringList family;
};

// What stands before a name and is no part of it.
bool isTitle(const QString &word)
{
    static const QSet<QString> titles{
        QStringLiteral("dhr"), QStringLiteral("dhr."), QStringLiteral("mw"), QStringLiteral("mw."), QStringLiteral("mevr"),
        QStringLiteral("mevr."), QStringLiteral("mevrouw"), QStringLiteral("meneer"), QStringLiteral("mej."), QStringLiteral("fam."),
        QStringLiteral("familie"),
    };
    return titles.contains(word.toLower());
}

QStringList withoutTitle(QStringList words)
{
    const bool theGentleman = words.size() > 2 && words.at(0).compare(QLatin1String("de"), Qt::CaseInsensitive) == 0
        && words.at(1).compare(QLatin1String("heer"), Qt::CaseInsensitive) == 0;
    if (theGentleman)
        return words.mid(2);
    while (words.size() > 1 && isTitle(words.first()))
        words.removeFirst();
    return words;
}

// Words of a name: "J.P.Bakker" is "J.P." and "Bakker", "d'Ancona" is "d'" and "Ancona".
QStringList nameWords(const QString &text)
{
    static const QRegularExpression gluedInitials(QStringLiteral("^((?:\\p{Lu}\\p{Ll}{0,2}\\.)+)(\\p{L}{2}.*)$"));
    QString joined = text;
    joined.replace(QStringLiteral(" - "), QStringLiteral("-"));
    QStringList words;
    for (const QString &piece : joined.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString word = piece;
        const QRegularExpressionMatch glued = gluedInitials.match(word);
        if (glued.hasMatch()) {
            words.append(glued.captured(1));
            word = glued.captured(2);
        }
        const qsizetype elision = elisionLength(word);
        if (elision > 0)
            words.append(word.left(elision));
        words.append(word.mid(elision));
    }
    return words;
}

// Prefix words at the front, as long as a word is left for the family name.
QStringList takePrefix(QStringList &words)
{
    QStringList prefix;
    while (words.size() > 1 && isNamePrefix(words.first()))
        prefix.append(words.takeFirst());
    return prefix;
}

// "Bakker-de Vries" is one family name: its first word ends in a hyphen and a prefix.
bool opensDoubleName(const QString &word)
{
    const qsizetype hyphen = word.lastIndexOf(QLatin1Char('-'));
    return hyphen > 0 && isNamePrefix(QStringView(word).mid(hyphen + 1));
}

qsizetype familyStart(const QStringList &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (opensDoubleName(words.at(i)) || isNamePrefix(words.at(i)))
            return i;
    }
    return words.size() - 1;
}

// "Jan van der Horst", "van der Horst", "Horst".
NameParts inSpokenOrder(QStringList words)
{
    NameParts parts;
    const qsizetype start = familyStart(words);
    parts.given = words.mid(0, start);
    parts.family = words.mid(start);
    parts.prefix = takePrefix(parts.family);
    return parts;
}

// "Horst, Jan van der", "Horst, van der, Jan" and "van der Horst, Jan".
NameParts inListedOrder(const QString &before, const QString &behind)
{
    NameParts parts;
    parts.family = withoutTitle(nameWords(before));
    parts.prefix = takePrefix(parts.family);
    QString rest = behind;
    const QStringList words = withoutTitle(nameWords(rest.replace(QLatin1Char(','), QLatin1Char(' '))));
    qsizetype first = 0;
    while (first < words.size() && isNamePrefix(words.at(first)))
        ++first;
    qsizetype last = words.size();
    while (last > first && isNamePrefix(words.at(last - 1)))
        --last;
    parts.given = words.mid(first, last - first);
    parts.prefix.append(words.mid(0, first));
    parts.prefix.append(words.mid(last));
    return parts;
}

QString joined(const QString &front, const QString &behind)
{
    if (front.isEmpty() || behind.isEmpty())
        return front + behind;
    return endsInElision(front) ? front + behind : front + QLatin1Char(' ') + behind;
}

} // namespace

Result<PersonName> PersonName::from(const QString &text)
{
    const Result<ShortText> line = ShortText::from(text);
    if (!line)
        return line.error();
    QString whole = line->toString();
    while (whole.endsWith(QLatin1Char(',')))
        whole.chop(1);
    const qsizetype comma = whole.indexOf(QLatin1Char(','));
    const NameParts parts = comma > 0
        ? inListedOrder(whole.left(comma), whole.mid(comma + 1))
        : inSpokenOrder(withoutTitle(nameWords(whole.remove(QLatin1Char(',')))));
    const Result<ShortText> family = ShortText::from(parts.family.join(QLatin1Char(' ')));
    if (!family)
        return family.error();
    const QString prefix = parts.prefix.join(QLatin1Char(' '));
    // "Van der Horst" has its capital from standing in front, "VAN DER" from the key; "Fatima El Amrani" is called so.
    const bool isOwn = !parts.given.isEmpty() && !prefix.isUpper();
    PersonName name{std::nullopt, isOwn ? prefix : prefix.toLower(), *family};
    if (!parts.given.isEmpty())
        name.given = ShortText::from(parts.given.join(QLatin1Char(' '))).value();
    return name;
}

QString PersonName::display() const
{
    return given ? given->toString() + QLatin1Char(' ') + joined(prefix, family.toString()) : salutation();
}

QString PersonName::listed() const
{
    QString behind = given ? given->toString() : QString();
    if (!prefix.isEmpty())
        behind += (behind.isEmpty() ? QString() : QStringLiteral(" ")) + prefix;
    return behind.isEmpty() ? family.toString() : family.toString() + QStringLiteral(", ") + behind;
}

QString PersonName::salutation() const
{
    QString front = prefix;
    // d', l' and 't keep their small letter (taaladvies: "mevrouw 't Hart", "de heer d'Ancona").
    const bool capital = !front.isEmpty() && front.at(0).isLetter() && elisionLength(front + QLatin1Char('x')) == 0;
    if (capital)
        front[0] = front.at(0).toUpper();
    return joined(front, family.toString());
}

} // namespace balie
