// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/postaladdress.h"

namespace balie {

static bool isPostcodeLetter(QChar c)
{
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

std::optional<QString> normalisedPostcode(const QString &text)
{
    QString tight;
    for (QChar c : text.left(20).toUpper()) {
        if (!c.isSpace())
            tight.append(c);
    }
    if (tight.size() != 6 || tight.at(0) < QLatin1Char('1') || tight.at(0) > QLatin1Char('9'))
        return std::nullopt;
    for (qsizetype i = 1; i < 4; ++i) {
        if (tight.at(i) < QLatin1Char('0') || tight.at(i) > QLatin1Char('9'))
            return std::nullopt;
    }
    if (!isPostcodeLetter(tight.at(4)) || !isPostcodeLetter(tight.at(5)))
        return std::nullopt;
    // Never given out, for what they once stood for.
    const QString letters = tight.mid(4);
    if (letters == QStringLiteral("SA") || letters == QStringLiteral("SD") || letters == QStringLiteral("SS"))
        return std::nullopt;
    return tight.left(4) + QLatin1Char(' ') + letters;
}

Result<PostalAddress> PostalAddress::from(const QString &street, const QString &postcode, const QString &place)
{
    const Result<ShortText> line = ShortText::from(street);
    if (!line)
        return line.error();
    PostalAddress address{*line, QString(), QString()};
    if (!postcode.trimmed().isEmpty()) {
        // Kept as given where it is none of ours: people move abroad.
        const Result<ShortText> code = ShortText::from(postcode);
        if (!code)
            return code.error();
        address.postcode = normalisedPostcode(code->toString()).value_or(code->toString());
    }
    if (!place.trimmed().isEmpty()) {
        const Result<ShortText> town = ShortText::from(place);
        if (!town)
            return town.error();
        address.place = town->toString();
    }
    return address;
}

QString PostalAddress::oneLine() const
{
    const QString town = postcode.isEmpty() || place.isEmpty() ? postcode + place : postcode + QLatin1Char(' ') + place;
    return town.isEmpty() ? street.toString() : street.toString() + QStringLiteral(", ") + town;
}

} // namespace balie
