// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/expiry.h"

#include <algorithm>

namespace balie {

static std::vector<Hold> standing(const std::vector<Hold> &holds, QDate today)
{
    std::vector<Hold> those;
    std::copy_if(holds.begin(), holds.end(), std::back_inserter(those), [today](const Hold &hold) { return hold.standsOn(today); });
    return those;
}

static ExpiryReason reasonForNone(TermKind kind)
{
    if (kind == TermKind::AsUnderlyingData)
        return ExpiryReason::AsUnderlyingData;
    return kind == TermKind::PerProtocol ? ExpiryReason::PerProtocol : ExpiryReason::NothingChosen;
}

static bool choiceSettles(const RetentionRule &rule, const RetentionConflict &conflict, const TriggerDays &days)
{
    return rule.hasReasonedChoice() && rule.chosen->term.lastDay(days.category) >= conflict.floorDay;
}

static ExpiryReason reasonOfConflict(const RetentionRule &rule, const RetentionConflict &conflict, const TriggerDays &days)
{
    if (choiceSettles(rule, conflict, days))
        return ExpiryReason::Choice;
    if (!givesWay(rule, conflict.ceiling))
        return ExpiryReason::Conflict;
    return rule.leeway == StatementLeeway::OwnException ? ExpiryReason::OwnException : ExpiryReason::OpenClause;
}

static ExpiryReason reasonOfDay(const RetentionRule &rule, QDate lastDay, const TriggerDays &days)
{
    if (rule.chosen && rule.chosen->term.lastDay(days.category) == lastDay)
        return ExpiryReason::Choice;
    const RetentionBound *ceiling = strictestCeiling(rule, days);
    if (ceiling && ceiling->lastDay(days) == lastDay)
        return ceiling->origin == BoundOrigin::Statement ? ExpiryReason::Promise : ExpiryReason::LongestAllowed;
    return rule.leeway == StatementLeeway::OwnException ? ExpiryReason::OwnException : ExpiryReason::DutyToKeep;
}

// Nothing where no bound and no choice says anything.
static std::optional<QDate> lastDayOf(const RetentionRule &rule, const TriggerDays &days)
{
    const RetentionBound *ceiling = strictestCeiling(rule, days);
    std::optional<QDate> day;
    if (rule.chosen)
        day = rule.chosen->term.lastDay(days.category);
    if (ceiling)
        day = std::min(day.value_or(*ceiling->lastDay(days)), *ceiling->lastDay(days));
    if (rule.floor)
        day = std::max(day.value_or(rule.floor->term.lastDay(days.category)), rule.floor->term.lastDay(days.category));
    return day;
}

static void decide(Expiry &expiry, const RetentionRule &rule, const TriggerDays &days, QDate today)
{
    expiry.days = days;
    expiry.lastDay = lastDayOf(rule, days);
    if (rule.floor)
        expiry.floorDay = rule.floor->term.lastDay(days.category);
    if (!expiry.lastDay) {
        expiry.state = ExpiryState::NoPeriod;
        expiry.reason = reasonForNone(rule.kind);
        return;
    }
    expiry.conflict = conflictFor(rule, days);
    expiry.reason = expiry.conflict ? reasonOfConflict(rule, *expiry.conflict, days) : reasonOfDay(rule, *expiry.lastDay, days);
    if (*expiry.lastDay < today)
        expiry.state = ExpiryState::Expired;
    else
        expiry.state = expiry.reason == ExpiryReason::Conflict ? ExpiryState::InConflict : ExpiryState::Running;
}

Expiry expiryOf(const RetentionRule &rule, const std::optional<TriggerDays> &days, const std::vector<Hold> &holds, QDate today)
{
    Q_ASSERT(today.isValid() && (!days || days->category.isValid()));
    Expiry expiry;
    if (rule.trigger == RetentionTrigger::AtOnce) {
        expiry.state = ExpiryState::Expired;
        expiry.reason = ExpiryReason::AtOnce;
        expiry.days = days;
    } else if (days) {
        decide(expiry, rule, *days, today);
    }
    expiry.holds = standing(holds, today);
    if (!expiry.holds.empty())
        expiry.state = ExpiryState::OnHold;
    return expiry;
}

} // namespace balie
