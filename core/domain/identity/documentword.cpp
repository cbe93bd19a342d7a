// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/documentword.h"

#include "core/domain/identity/labelwords.h"

#include <QStringList>

#include <algorithm>

namespace balie {

static constexpr qsizetype reach = 60;

static const QStringList &wordsFor(DocumentKind document)
{
    static const QStringList travel{
        QStringLiteral("PASPOORT"), QStringLiteral("PASSPORT"), QStringLiteral("IDENTITEITSKAART"), QStringLiteral("IDENTITEITSBEWIJS"),
        QStringLiteral("ID-KAART"), QStringLiteral("ID KAART"), QStringLiteral("IDKAART"), QStringLiteral("ID-BEWIJS"), QStringLiteral("ID BEWIJS"),
        QStringLiteral("IDBEWIJS"), QStringLiteral("DOCUMENTNUMMER"), QStringLiteral("DOCUMENTNR"), QStringLiteral("DOCUMENT NUMBER"),
        QStringLiteral("LEGITIMATIE"), QStringLiteral("REISDOCUMENT"), QStringLiteral("IDENTITY CARD"), QStringLiteral("ID CARD"),
        QStringLiteral("ID-CARD"), QStringLiteral("IDNUMMER"), QStringLiteral("ID-NUMMER"), QStringLiteral("ID NUMMER"),
        QStringLiteral("IDNR"), QStringLiteral("ID-NR"), QStringLiteral("IDENTITEITSNUMMER"), QStringLiteral("IDENTIFICATIEBEWIJS"),
    };
    static const QStringList licence{
        QStringLiteral("RIJBEWIJS"), QStringLiteral("DRIVING LICENCE"), QStringLiteral("DRIVING LICENSE"), QStringLiteral("DRIVER'S LICENSE"),
    };
    return document == DocumentKind::TravelDocument ? travel : licence;
}

static QStringView before(const PlainView &view, ViewSpan span)
{
    const qsizetype begin = std::max<qsizetype>(0, span.begin - reach);
    return view.characters().mid(begin, span.begin - begin);
}

// On the same line: what stands below is about something else.
static QStringView behind(const PlainView &view, ViewSpan span)
{
    const QStringView rest = view.characters().mid(span.end, std::min(view.size(), span.end + reach) - span.end);
    return rest.contains(u'\n') ? rest.left(rest.indexOf(u'\n')) : rest;
}

static bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

// Signs and small words alone.
static bool isEmptyTalk(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isLetter(text.at(end)))
            ++end;
        if (end == i ? text.at(i) >= u'0' && text.at(i) <= u'9' : !isSmallWord(text.mid(i, end - i)))
            return false;
        i = std::max(end, i + 1);
    }
    return true;
}

// "PASPOORTNUMMER: ": the rest of the word goes with it.
static bool announces(QStringView front, const QString &word)
{
    const qsizetype place = front.lastIndexOf(word);
    if (place < 0)
        return false;
    qsizetype end = place + word.size();
    while (end < front.size() && isLetter(front.at(end)))
        ++end;
    return isEmptyTalk(front.mid(end));
}

// The bare word ID: "nummer van mijn ID: …", "ID gezien, …", but not "order ID" or "klant-ID".
static bool isIdOfPerson(QStringView text, qsizetype place)
{
    if (place + 2 < text.size() && isLetter(text.at(place + 2)))
        return false;
    qsizetype end = place;
    while (end > 0 && text.at(end - 1) == u' ')
        --end;
    qsizetype begin = end;
    while (begin > 0 && isLetter(text.at(begin - 1)))
        --begin;
    if (begin == end)
        return end == 0 || !QStringView(u"-_").contains(text.at(end - 1));
    static const QStringList before{QStringLiteral("UW"), QStringLiteral("KOPIE"), QStringLiteral("GELDIG"), QStringLiteral("SCAN"), QStringLiteral("FOTO"),
                                    QStringLiteral("EN"), QStringLiteral("OF"), QStringLiteral("NIEUW"), QStringLiteral("NIEUWE"), QStringLiteral("PASPOORT")};
    const QStringView word = text.mid(begin, end - begin);
    return end < place && (isSmallWord(word) || before.contains(word));
}

static bool namesById(const PlainView &view, ViewSpan span)
{
    const QStringView front = before(view, span);
    const qsizetype place = front.lastIndexOf(u"ID");
    if (place >= 0 && isIdOfPerson(front, place)) {
        QString between = front.mid(place + 2).toString();
        for (const char *seen : {"GEZIEN", "GETOOND", "GECONTROLEERD"})
            between.remove(QLatin1String(seen));
        if (isEmptyTalk(between))
            return true;
    }
    const QStringView rest = behind(view, span);
    const qsizetype later = rest.indexOf(u"ID");
    return later >= 0 && isIdOfPerson(rest, later) && isEmptyTalk(rest.left(later));
}

bool names(DocumentKind document, const PlainView &view, ViewSpan span)
{
    if (document == DocumentKind::TravelDocument && namesById(view, span))
        return true;
    const QStringList &words = wordsFor(document);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const qsizetype place = behind(view, span).indexOf(word);
        return announces(before(view, span), word) || (place >= 0 && isEmptyTalk(behind(view, span).left(place)));
    });
}

// The line above, where it heads this one: it ends in a colon, or both are rows of a table; or where the
// sentence goes on with "is" or "nummer" right before the number.
static QStringView headingOf(QStringView front, QStringView rest)
{
    const qsizetype lineEnd = front.lastIndexOf(u'\n');
    if (lineEnd < 0)
        return {};
    const QStringView above = front.left(lineEnd).trimmed();
    const QStringView line = above.mid(above.lastIndexOf(u'\n') + 1);
    const QStringView own = front.mid(lineEnd + 1).trimmed();
    const auto isRow = [](QStringView text) { return text.contains(u';') || text.contains(u'|'); };
    const bool goesOn = own.endsWith(u" IS") || own == u"IS" || own.endsWith(u"NUMMER") || own.endsWith(u" NR");
    const bool table = isRow(line) && (isRow(own) || isRow(rest));
    return line.endsWith(u':') || goesOn || table ? line : QStringView();
}

bool speaksOf(DocumentKind document, const PlainView &view, ViewSpan span)
{
    const QStringList &words = wordsFor(document);
    const QStringView front = before(view, span);
    const QStringView rest = behind(view, span);
    const QStringView sameLineBefore = front.mid(front.lastIndexOf(u'\n') + 1);
    const QStringView heading = headingOf(front, rest);
    const bool spoken = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return sameLineBefore.contains(word) || rest.contains(word) || heading.contains(word);
    });
    return spoken || names(document, view, span);
}

} // namespace balie
