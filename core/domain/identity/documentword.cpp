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
        QStringLiteral("ID-CARD"),
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

static QStringView behind(const PlainView &view, ViewSpan span)
{
    return view.characters().mid(span.end, std::min(view.size(), span.end + reach) - span.end);
}

bool speaksOf(DocumentKind document, const PlainView &view, ViewSpan span)
{
    const QStringList &words = wordsFor(document);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return before(view, span).contains(word) || behind(view, span).contains(word); });
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

bool names(DocumentKind document, const PlainView &view, ViewSpan span)
{
    const QStringList &words = wordsFor(document);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const qsizetype place = behind(view, span).indexOf(word);
        return announces(before(view, span), word) || (place >= 0 && isEmptyTalk(behind(view, span).left(place)));
    });
}

} // namespace balie
