// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/telephone.h"

#include <QStringList>

namespace balie {

// Digits, and a plus in front, of what may be a number; nothing when it holds anything else.
static std::optional<QString> dialled(const QString &typed)
{
    QString digits;
    for (QChar c : typed.left(60)) {
        if (c.isDigit())
            digits.append(QLatin1Char(static_cast<char>('0' + c.digitValue())));
        else if (c == QLatin1Char('+') && digits.isEmpty())
            digits.append(c);
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && !QStringLiteral("()./").contains(c))
            return std::nullopt;
    }
    return digits;
}

bool isDiallable(const QString &text)
{
    const std::optional<QString> number = text.size() <= 60 ? dialled(text) : std::nullopt;
    const qsizetype digits = number ? QString(*number).remove(QLatin1Char('+')).size() : 0;
    return digits >= 6 && digits <= 15;
}

std::optional<QString> dutchTelephone(const QString &typed)
{
    const std::optional<QString> number = dialled(typed);
    if (!number)
        return std::nullopt;
    QString national = *number;
    if (national.startsWith(QStringLiteral("+31")))
        national.remove(0, 3);
    else if (national.startsWith(QStringLiteral("0031")))
        national.remove(0, 4);
    else if (!national.startsWith(QLatin1Char('0')))
        return std::nullopt;
    if (national.startsWith(QLatin1Char('0'))) // the 0 of "+31 (0)6" and of "06"
        national.remove(0, 1);
    const bool reachable = national.size() == 9 && !national.startsWith(QLatin1Char('0'))
        && !national.startsWith(QStringLiteral("80")) && !national.startsWith(QStringLiteral("90"));
    return reachable ? std::optional(QStringLiteral("+31") + national) : std::nullopt;
}

QString storedTelephone(const QString &typed)
{
    return dutchTelephone(typed).value_or(typed.simplified());
}

// How many digits the area code has, without its 0: one for mobiles, two for the large networks and
// the service numbers, three elsewhere (the national numbering plan).
static qsizetype areaLength(const QString &national)
{
    static const QStringList two{
        QStringLiteral("10"), QStringLiteral("13"), QStringLiteral("15"), QStringLiteral("20"), QStringLiteral("23"),
        QStringLiteral("24"), QStringLiteral("26"), QStringLiteral("30"), QStringLiteral("33"), QStringLiteral("35"),
        QStringLiteral("36"), QStringLiteral("38"), QStringLiteral("40"), QStringLiteral("43"), QStringLiteral("45"),
        QStringLiteral("46"), QStringLiteral("50"), QStringLiteral("53"), QStringLiteral("55"), QStringLiteral("58"),
        QStringLiteral("70"), QStringLiteral("71"), QStringLiteral("72"), QStringLiteral("73"), QStringLiteral("74"),
        QStringLiteral("75"), QStringLiteral("76"), QStringLiteral("77"), QStringLiteral("78"), QStringLiteral("79"),
        QStringLiteral("84"), QStringLiteral("85"), QStringLiteral("87"), QStringLiteral("88"), QStringLiteral("91"),
    };
    if (national.startsWith(QLatin1Char('6')))
        return 1;
    return two.contains(national.left(2)) ? 2 : 3;
}

QString shownTelephone(const QString &stored)
{
    const std::optional<QString> number = dutchTelephone(stored);
    if (!number)
        return stored;
    const QString national = number->mid(3);
    const qsizetype area = areaLength(national);
    return QLatin1Char('0') + national.left(area) + QLatin1Char('-') + national.mid(area);
}

} // namespace balie
