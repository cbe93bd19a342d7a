// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/postcodeslip.h"

#include "core/domain/person/postaladdress.h"

#include <algorithm>

namespace balie {

bool isPostcodeSlip(const QString &text)
{
    QString tight = text.toUpper();
    tight.remove(QLatin1Char(' '));
    const auto letters = std::find_if(tight.cbegin(), tight.cend(), [](QChar c) { return !c.isDigit(); });
    const bool dutch = letters != tight.cbegin() && letters != tight.cend()
        && std::all_of(letters, tight.cend(), [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
    return dutch && !normalisedPostcode(text);
}

} // namespace balie
