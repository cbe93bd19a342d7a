// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/country.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace balie {

// Since 1 February 2020.
static constexpr std::array<QLatin1String, 27> europeanUnion{
    QLatin1String("AT"), QLatin1String("BE"), QLatin1String("BG"), QLatin1String("CY"), QLatin1String("CZ"), QLatin1String("DE"), QLatin1String("DK"),
    QLatin1String("EE"), QLatin1String("ES"), QLatin1String("FI"), QLatin1String("FR"), QLatin1String("GR"), QLatin1String("HR"), QLatin1String("HU"),
    QLatin1String("IE"), QLatin1String("IT"), QLatin1String("LT"), QLatin1String("LU"), QLatin1String("LV"), QLatin1String("MT"), QLatin1String("NL"),
    QLatin1String("PL"), QLatin1String("PT"), QLatin1String("RO"), QLatin1String("SE"), QLatin1String("SI"), QLatin1String("SK")};

Result<Country> Country::from(const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    constexpr qsizetype letters = 2;
    if (upper.size() == letters && upper != u"ZZ" && QLocale::codeToTerritory(upper) != QLocale::AnyTerritory)
        return Country(upper);
    return Error(ErrorCode::NotAWord).with(QStringLiteral("key"), QStringLiteral("country")).with(QStringLiteral("text"), code.left(40));
}

Country Country::netherlands()
{
    return Country(QStringLiteral("NL"));
}

bool Country::isInEuropeanUnion() const
{
    return std::find(europeanUnion.begin(), europeanUnion.end(), m_code) != europeanUnion.end();
}

bool Country::isInEconomicArea() const
{
    return isInEuropeanUnion() || m_code == u"IS" || m_code == u"LI" || m_code == u"NO";
}

} // namespace balie
