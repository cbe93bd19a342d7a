// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rightset.h"

namespace balie {

qint64 rightBit(Right right)
{
    switch (right) {
    case Right::Access: return 1;
    case Right::Rectification: return 2;
    case Right::Erasure: return 4;
    case Right::Restriction: return 8;
    case Right::Portability: return 16;
    case Right::Objection: return 32;
    case Right::MarketingObjection: return 64;
    case Right::WithdrawConsent: return 128;
    case Right::AutomatedDecision: return 256;
    case Right::Information: return 512;
    case Right::Complaint: return 1024;
    }
    Q_UNREACHABLE();
}

qint64 toRightSet(const std::vector<Right> &rights)
{
    qint64 set = 0;
    for (Right right : rights)
        set |= rightBit(right);
    return set;
}

std::vector<Right> fromRightSet(qint64 set)
{
    std::vector<Right> rights;
    for (const auto &[right, word] : EnumWords<Right>::words) {
        if (set & rightBit(right))
            rights.push_back(right);
    }
    return rights;
}

} // namespace balie
