// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/elevenproof.h"

namespace balie {

bool passesElevenTest(QStringView digits)
{
    if (digits.size() != 8 && digits.size() != 9)
        return false;
    int sum = 0;
    int weight = digits.size() == 9 ? 9 : 8;
    bool allZero = true;
    for (QChar c : digits) {
        const int digit = c.unicode() - u'0';
        if (digit < 0 || digit > 9)
            return false;
        allZero = allZero && digit == 0;
        sum += digit * (weight == 1 ? -1 : weight);
        --weight;
    }
    return !allZero && sum % 11 == 0;
}

} // namespace balie
