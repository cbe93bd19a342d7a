// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demochoices.h"

#include <algorithm>

namespace balie {

std::vector<Right> demoRights(DemoRandom &random)
{
    constexpr Right rights[] = {Right::Access, Right::Erasure, Right::Rectification, Right::Objection, Right::MarketingObjection,
                                Right::Restriction, Right::Portability, Right::WithdrawConsent, Right::Information,
                                Right::AutomatedDecision, Right::Complaint};
    constexpr int weights[] = {46, 16, 12, 6, 6, 3, 2, 4, 3, 1, 1};
    std::vector<Right> chosen{rights[random.weighted(weights)]};
    if (random.percent(12)) {
        const Right second = rights[random.weighted(weights)];
        if (second != chosen.front())
            chosen.push_back(second);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

Channel demoChannel(DemoRandom &random)
{
    constexpr Channel channels[] = {Channel::Phone, Channel::Email, Channel::Form, Channel::Letter, Channel::Portal, Channel::Counter};
    constexpr int weights[] = {34, 36, 12, 8, 6, 4};
    return channels[random.weighted(weights)];
}

int demoDaysLeft(DemoRandom &random, int index)
{
    if (index < 2)
        return -random.between(1, 6);
    if (index < 4)
        return 0;
    if (index < 8)
        return random.between(1, 7);
    constexpr int weights[] = {4, 3, 20, 73};
    switch (random.weighted(weights)) {
    case 0: return -random.between(1, 21);
    case 1: return 0;
    case 2: return random.between(1, 7);
    default: return random.between(8, 27);
    }
}

} // namespace balie
