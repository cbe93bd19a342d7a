// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmlsigns.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace balie {

namespace {

// In the order of Latin-1, from U+00A0.
constexpr std::array latin{
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy", "reg", "macr",
    "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest",
    "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml",
    "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig",
    "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml",
    "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml"};

const QHash<QString, char32_t> &names()
{
    static const QHash<QString, char32_t> known = [] {
        QHash<QString, char32_t> signs{{QStringLiteral("amp"), U'&'}, {QStringLiteral("lt"), U'<'}, {QStringLiteral("gt"), U'>'}, {QStringLiteral("quot"), U'"'},
                                       {QStringLiteral("apos"), U'\''}, {QStringLiteral("euro"), U'€'}, {QStringLiteral("ndash"), U'–'}, {QStringLiteral("mdash"), U'—'},
                                       {QStringLiteral("lsquo"), U'‘'}, {QStringLiteral("rsquo"), U'’'}, {QStringLiteral("ldquo"), U'“'}, {QStringLiteral("rdquo"), U'”'},
                                       {QStringLiteral("bdquo"), U'„'}, {QStringLiteral("hellip"), U'…'}, {QStringLiteral("bull"), U'•'}, {QStringLiteral("trade"), U'™'}};
        for (std::size_t i = 0; i < latin.size(); ++i)
            signs.insert(QString::fromLatin1(latin.at(i)), static_cast<char32_t>(0xA0 + i));
        return signs;
    }();
    return known;
}

// 0 where there is none.
char32_t signOf(const QString &word)
{
    if (!word.startsWith(u'#'))
        return names().value(word, 0);
    const bool isHex = word.size() > 1 && word.at(1).toLower() == u'x';
    const uint number = QStringView(word).sliced(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
    return number < 0x20 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF) ? 0 : number;
}

} // namespace

QString withSigns(const QString &text)
{
    static const QRegularExpression written(QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z0-9]{2,8});?"));
    QString read;
    qsizetype from = 0;
    for (QRegularExpressionMatchIterator found = written.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const char32_t sign = signOf(match.captured(1));
        read += QStringView(text).sliced(from, match.capturedStart() - from);
        read += sign == 0 ? match.captured() : QString::fromUcs4(&sign, 1);
        from = match.capturedEnd();
    }
    return read.append(QStringView(text).sliced(from));
}

} // namespace balie
