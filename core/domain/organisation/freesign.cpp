// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/freesign.h"

#include <QStringList>

#include <algorithm>

namespace balie {

static constexpr qsizetype longest = 6;

// Nothing when the name is one word, or a word of it gives no letters.
static QString ofFirstAndLast(const QString &name)
{
    constexpr qsizetype ofTheLast = 2;
    const QStringList words = name.simplified().split(QLatin1Char(' '));
    const Result<OrganisationSign> first = OrganisationSign::suggestedFor(words.front());
    const Result<OrganisationSign> last = OrganisationSign::suggestedFor(words.back());
    if (words.size() < 2 || !first || !last)
        return {};
    return first->toString().left(longest - ofTheLast) + last->toString().left(ofTheLast);
}

// The best first.
static QStringList candidatesFor(const QString &name, const QString &suggested)
{
    constexpr int mostNumbers = 99;
    QStringList candidates{suggested, ofFirstAndLast(name)};
    for (int number = 2; number <= mostNumbers; ++number) {
        const QString digits = QString::number(number);
        candidates.append(suggested.left(longest - digits.size()) + digits);
    }
    return candidates;
}

Result<OrganisationSign> freeSignFor(const QString &name, const std::vector<OrganisationSign> &taken)
{
    const Result<OrganisationSign> suggested = OrganisationSign::suggestedFor(name);
    if (!suggested)
        return suggested;
    for (const QString &candidate : candidatesFor(name, suggested->toString())) {
        const Result<OrganisationSign> sign = OrganisationSign::from(candidate);
        if (sign && std::find(taken.begin(), taken.end(), *sign) == taken.end())
            return sign;
    }
    return Error(ErrorCode::OrganisationExists).with(QStringLiteral("key"), QStringLiteral("sign"));
}

} // namespace balie
