// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/organisationsign.h"

#include <QRegularExpression>

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

Result<OrganisationSign> OrganisationSign::suggestedFor(const QString &name)
{
    QString letters;
    // Decomposed, so that é counts as e.
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toUpper()) {
        const bool letter = c >= QLatin1Char('A') && c <= QLatin1Char('Z');
        const bool digit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
        if (letter || (digit && !letters.isEmpty()))
            letters.append(c);
    }
    const Result<OrganisationSign> sign = from(letters.left(longest));
    return sign ? sign : Error(ErrorCode::NotASign).with(QStringLiteral("name"), name);
}

} // namespace balie
