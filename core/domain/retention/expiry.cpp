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

static bool choiceSettles(const RetentionRule &rule, const RetentionConflict &conflict, QDate trigger)
{
    return rule.chosen && !rule.chosen->reason.toString().trimmed().isEmpty() && rule.chosen->term.lastDay(trigger) >= conflict.floorDay;
}

static ExpiryReason reasonOfConflict(const RetentionRule &rule, const RetentionConflict &conflict, QDate trigger)
{
    if (choiceSettles(rule, conflict, trigger))
        return ExpiryReason::Choice;
    if (!givesWay(rule, conflict.ceiling))
        return ExpiryReason::Conflict;
    return rule.leeway == StatementLeeway::OwnException ? ExpiryReason::OwnException : ExpiryReason::OpenClause;
}

static ExpiryReason reasonOfDay(const RetentionRule &rule, QDate lastDay, QDate trigger)
{
    if (rule.chosen && rule.chosen->term.lastDay(trigger) == lastDay)
        return ExpiryReason::Choice;
    const RetentionBound *ceiling = strictestCeiling(rule, trigger);
    if (ceiling && ceiling->term.lastDay(trigger) == lastDay)
        return ceiling->origin == BoundOrigin::Statement ? ExpiryReason::Promise : ExpiryReason::LongestAllowed;
    return rule.leeway == StatementLeeway::OwnException ? ExpiryReason::OwnException : ExpiryReason::DutyToKeep;
}

// Nothing where no bound and no choice says anything.
static std::optional<QDate> lastDayOf(const RetentionRule &rule, QDate trigger)
{
    const RetentionBound *ceiling = strictestCeiling(rule, trigger);
    std::optional<QDate> day;
    if (rule.chosen)
        day = rule.chosen->term.lastDay(trigger);
    if (ceiling)
        day = std::min(day.value_or(ceiling->term.lastDay(trigger)), ceiling->term.lastDay(trigger));
    if (rule.floor)
        day = std::max(day.value_or(rule.floor->term.lastDay(trigger)), rule.floor->term.lastDay(trigger));
    return day;
}

static void decide(Expiry &expiry, const RetentionRule &rule, QDate trigger, QDate today)
{
    expiry.trigger = trigger;
    expiry.lastDay = lastDayOf(rule, trigger);
    if (rule.floor)
        expiry.floorDay = rule.floor->term.lastDay(trigger);
    if (!expiry.lastDay) {
        expiry.state = ExpiryState::NoPeriod;
        expiry.reason = reasonForNone(rule.kind);
        return;
    }
    expiry.conflict = conflictFor(rule, trigger);
    expiry.reason = expiry.conflict ? reasonOfConflict(rule, *expiry.conflict, trigger) : reasonOfDay(rule, *expiry.lastDay, trigger);
    if (*expiry.lastDay < today)
        expiry.state = ExpiryState::Expired;
    else
        expiry.state = expiry.reason == ExpiryReason::Conflict ? ExpiryState::InConflict : ExpiryState::Running;
}

Expiry expiryOf(const RetentionRule &rule, std::optional<QDate> trigger, const std::vector<Hold> &holds, QDate today)
{
    Q_ASSERT(today.isValid() && (!trigger || trigger->isValid()));
    Expiry expiry;
    if (rule.trigger == RetentionTrigger::AtOnce) {
        expiry.state = ExpiryState::Expired;
        expiry.reason = ExpiryReason::AtOnce;
        expiry.trigger = trigger;
    } else if (trigger) {
        decide(expiry, rule, *trigger, today);
    }
    expiry.holds = standing(holds, today);
    if (!expiry.holds.empty())
        expiry.state = ExpiryState::OnHold;
    return expiry;
}

} // namespace balie
