// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/openingdelay.h"

#include <algorithm>

namespace balie {

std::chrono::seconds openingDelay(int wrongInARow)
{
    constexpr int longest = 30;
    if (wrongInARow < 2)
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::min(longest, 1 << std::min(wrongInARow - 2, 5)));
}

} // namespace balie
