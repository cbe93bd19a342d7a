// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/organisationsign.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace balie {

static constexpr qsizetype longest = 6;

Result<OrganisationSign> OrganisationSign::from(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z][A-Z0-9]{1,5}\\z"));
    const QString sign = text.trimmed().toUpper();
    if (sign.isEmpty())
        return Error(ErrorCode::Empty);
    if (sign.size() > longest)
        return Error(ErrorCode::TooLong)
            .with(QStringLiteral("limit"), qint64(longest))
            .with(QStringLiteral("length"), qint64(sign.size()));
    if (!shape.match(sign).hasMatch())
        return Error(ErrorCode::NotASign);
    return OrganisationSign(sign);
}

// Letters and digits in capitals; decomposed, so that é counts as e.
static QString plainCapitals(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toUpper()) {
        const bool letter = c >= QLatin1Char('A') && c <= QLatin1Char('Z');
        const bool digit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
        if (letter || (digit && !plain.isEmpty()))
            plain.append(c);
    }
    return plain;
}

// The best first.
static QStringList candidatesFor(const QString &name)
{
    constexpr qsizetype ofTheLast = 2;
    constexpr int mostNumbers = 99;
    const QString whole = plainCapitals(name);
    const QString simple = name.simplified();
    const QString first = plainCapitals(simple.section(QLatin1Char(' '), 0, 0));
    const QString last = plainCapitals(simple.section(QLatin1Char(' '), 1).section(QLatin1Char(' '), -1));
    QStringList candidates{whole.left(longest)};
    if (!last.isEmpty())
        candidates.append(first.left(longest - ofTheLast) + last.left(ofTheLast));
    for (int number = 2; number <= mostNumbers; ++number) {
        const QString digits = QString::number(number);
        candidates.append(whole.left(longest - digits.size()) + digits);
    }
    return candidates;
}

Result<OrganisationSign> OrganisationSign::suggestedFor(const QString &name, const std::vector<OrganisationSign> &taken)
{
    if (!from(plainCapitals(name).left(longest)))
        return Error(ErrorCode::NotASign).with(QStringLiteral("name"), name);
    for (const QString &candidate : candidatesFor(name)) {
        const Result<OrganisationSign> sign = from(candidate);
        if (sign && std::find(taken.begin(), taken.end(), *sign) == taken.end())
            return sign;
    }
    return Error(ErrorCode::OrganisationExists).with(QStringLiteral("key"), QStringLiteral("sign"));
}

} // namespace balie
