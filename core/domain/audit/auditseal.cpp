// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit/auditseal.h"

namespace balie {

QString sealOf(const AuditHead &head)
{
    static constexpr char signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString seal;
    for (int sign = 0; sign < 16; ++sign) {
        const int bit = sign * 5;
        const auto high = static_cast<uchar>(head.mac.at(bit / 8));
        const uchar low = bit / 8 + 1 < head.mac.size() ? static_cast<uchar>(head.mac.at(bit / 8 + 1)) : uchar{0};
        const int five = ((high << 8 | low) >> (11 - bit % 8)) & 31;
        if (sign > 0 && sign % 4 == 0)
            seal.append(u' ');
        seal.append(QLatin1Char(signs[five]));
    }
    return seal;
}

} // namespace balie
