// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/pause.h"

#include <algorithm>

namespace balie {

namespace {

// The answered pauses that last a day or more, cut off at receipt, in order of time.
std::vector<Standstill> answered(const std::vector<Pause> &pauses, QDate received)
{
    std::vector<Standstill> found;
    for (const Pause &pause : pauses) {
        const QDate from = std::max(pause.from, received);
        if (pause.until && from < *pause.until)
            found.push_back({from, *pause.until, {pause.ground}});
    }
    std::sort(found.begin(), found.end(), [](const Standstill &a, const Standstill &b) { return a.from < b.from; });
    return found;
}

void addGround(std::vector<PauseGround> &grounds, PauseGround ground)
{
    const auto place = std::lower_bound(grounds.begin(), grounds.end(), ground);
    if (place == grounds.end() || *place != ground)
        grounds.insert(place, ground);
}

} // namespace

int CountedPauses::days() const
{
    int sum = 0;
    for (const Standstill &standstill : standstills)
        sum += standstill.days();
    return sum;
}

CountedPauses countPauses(const std::vector<Pause> &pauses, QDate received)
{
    CountedPauses counted;
    for (const Standstill &next : answered(pauses, received)) {
        const PauseGround ground = next.grounds.front();
        if (ground == PauseGround::Identity)
            counted.lastIdentityAnswer = std::max(counted.lastIdentityAnswer.value_or(next.until), next.until);
        if (counted.standstills.empty() || counted.standstills.back().until < next.from) {
            counted.standstills.push_back(next);
        } else {
            Standstill &last = counted.standstills.back();
            last.until = std::max(last.until, next.until);
            addGround(last.grounds, ground);
        }
    }
    return counted;
}

} // namespace balie
