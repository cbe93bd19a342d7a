// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionconflict.h"

#include <utility>

namespace balie {

const RetentionBound *strictestCeiling(const RetentionRule &rule, const TriggerDays &days)
{
    const RetentionBound *strictest = nullptr;
    for (const RetentionBound &ceiling : rule.ceilings) {
        const std::optional<QDate> day = ceiling.lastDay(days);
        const bool holds = day && (ceiling.origin != BoundOrigin::Guidance || !rule.hasReasonedChoice());
        if (holds && (!strictest || *day < *strictest->lastDay(days)))
            strictest = &ceiling;
    }
    return strictest;
}

bool givesWay(const RetentionRule &rule, const RetentionBound &ceiling)
{
    return ceiling.origin == BoundOrigin::Statement && rule.leeway != StatementLeeway::None;
}

std::optional<RetentionConflict> conflictFor(const RetentionRule &rule, const TriggerDays &days)
{
    if (!rule.floor)
        return std::nullopt;
    const QDate floorDay = rule.floor->term.lastDay(days.category);
    const RetentionBound *worst = nullptr;
    const auto weight = [&](const RetentionBound &each) { return std::pair(givesWay(rule, each), *each.lastDay(days)); };
    for (const RetentionBound &ceiling : rule.ceilings) {
        const std::optional<QDate> day = ceiling.lastDay(days);
        if (day && *day < floorDay && (!worst || weight(ceiling) < weight(*worst)))
            worst = &ceiling;
    }
    if (!worst)
        return std::nullopt;
    return RetentionConflict{*rule.floor, floorDay, *worst, *worst->lastDay(days)};
}

} // namespace balie
