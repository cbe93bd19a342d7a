// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordsofhtml.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <memory>

namespace balie {

namespace {

constexpr QChar lineEnd(0x2028); // told apart from the line ends of the source, which mean nothing

// What the parser meets, one after the other: no tree is built, however deep the page is nested.
struct Reading
{
    QString words;
    int hidden = 0; // elements that are open since one that is not shown
};

QString nameOf(const xmlChar *name)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(name));
}

bool isBlock(const QString &name)
{
    static const QSet<QString> within{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("i"), QStringLiteral("u"), QStringLiteral("em"),
                                      QStringLiteral("strong"), QStringLiteral("span"), QStringLiteral("font"), QStringLiteral("small"),
                                      QStringLiteral("big"), QStringLiteral("sub"), QStringLiteral("sup"), QStringLiteral("img"),
                                      QStringLiteral("td"), QStringLiteral("th")};
    return !within.contains(name);
}

bool hides(const QString &name, const xmlChar **attributes)
{
    static const QRegularExpression hiding(QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"), QRegularExpression::CaseInsensitiveOption);
    if (name == u"title" || name == u"script" || name == u"style")
        return true;
    for (const xmlChar **one = attributes; one && *one; one += 2) {
        if (one[1] && nameOf(one[0]) == u"style" && nameOf(one[1]).contains(hiding))
            return true;
    }
    return false;
}

void begin(void *context, const xmlChar *tag, const xmlChar **attributes)
{
    auto &reading = *static_cast<Reading *>(context);
    const QString name = nameOf(tag);
    if (reading.hidden > 0 || hides(name, attributes))
        ++reading.hidden;
    else if (isBlock(name))
        reading.words += lineEnd;
    else if (name == u"td" || name == u"th")
        reading.words += u' ';
}

void end(void *context, const xmlChar *tag)
{
    auto &reading = *static_cast<Reading *>(context);
    if (reading.hidden > 0)
        --reading.hidden;
    else if (isBlock(nameOf(tag)))
        reading.words += lineEnd;
}

void say(void *context, const xmlChar *text, int size)
{
    auto &reading = *static_cast<Reading *>(context);
    if (reading.hidden == 0)
        reading.words += QString::fromUtf8(reinterpret_cast<const char *>(text), size);
}

void overlook(void *, const char *, ...) {} // a page of a stranger is seldom without faults

} // namespace

QString wordsOfHtml(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlCreateMemoryParserCtxt(bytes.constData(), static_cast<int>(bytes.size())),
                                                                                htmlFreeParserCtxt);
    if (!parser)
        return {};
    Reading reading;
    htmlSAXHandler handler{};
    handler.startElement = begin;
    handler.endElement = end;
    handler.characters = say;
    handler.ignorableWhitespace = say;
    handler.warning = handler.error = handler.fatalError = overlook;
    *parser->sax = handler;
    parser->userData = &reading;
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
    QStringList lines;
    for (const QString &line : reading.words.split(lineEnd)) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines.join(u'\n');
}

} // namespace balie
