// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionconflict.h"

#include <algorithm>
#include <utility>

namespace balie {

const RetentionBound *strictestCeiling(const RetentionRule &rule, QDate trigger)
{
    const auto first = std::min_element(rule.ceilings.begin(), rule.ceilings.end(), [trigger](const RetentionBound &one, const RetentionBound &other) {
        return one.term.lastDay(trigger) < other.term.lastDay(trigger);
    });
    return first == rule.ceilings.end() ? nullptr : &*first;
}

bool givesWay(const RetentionRule &rule, const RetentionBound &ceiling)
{
    return ceiling.origin == BoundOrigin::Statement && rule.leeway != StatementLeeway::None;
}

std::optional<RetentionConflict> conflictFor(const RetentionRule &rule, QDate trigger)
{
    if (!rule.floor)
        return std::nullopt;
    const QDate floorDay = rule.floor->term.lastDay(trigger);
    const RetentionBound *worst = nullptr;
    for (const RetentionBound &ceiling : rule.ceilings) {
        if (floorDay <= ceiling.term.lastDay(trigger))
            continue;
        const auto weight = [&](const RetentionBound &each) { return std::pair(givesWay(rule, each), each.term.lastDay(trigger)); };
        if (!worst || weight(ceiling) < weight(*worst))
            worst = &ceiling;
    }
    if (!worst)
        return std::nullopt;
    return RetentionConflict{*rule.floor, floorDay, *worst, worst->term.lastDay(trigger)};
}

} // namespace balie
