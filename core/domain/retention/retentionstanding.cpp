// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/retentionstanding.h"

namespace balie {

static RetentionStatus statusOf(const Expiry &atTheStart)
{
    switch (atTheStart.state) {
    case ExpiryState::NoTrigger: return RetentionStatus::NoTrigger;
    case ExpiryState::NoPeriod: return RetentionStatus::NoPeriod;
    case ExpiryState::Running: return RetentionStatus::Running;
    case ExpiryState::Expired: return RetentionStatus::AtOnce;
    case ExpiryState::OnHold: return RetentionStatus::Held;
    case ExpiryState::InConflict: return RetentionStatus::Conflict;
    }
    Q_UNREACHABLE();
}

RetentionStanding standingOf(const RetentionRule &rule, const std::optional<TriggerDays> &days, Held held, std::optional<QDate> destroyedOn)
{
    if (destroyedOn)
        return {RetentionStatus::Destroyed, {}};
    // Seen from a day before all of them no period is over yet: what has to go then, has to go at once.
    const Expiry expiry = expiryOf(rule, days, {}, QDate(1800, 1, 1));
    return {held == Held::Yes ? RetentionStatus::Held : statusOf(expiry), expiry.lastDay};
}

std::optional<ExpiryState> stateOn(const RetentionStanding &standing, QDate today)
{
    const bool isOver = standing.due && *standing.due < today;
    switch (standing.status) {
    case RetentionStatus::Running: return isOver ? ExpiryState::Expired : ExpiryState::Running;
    case RetentionStatus::Conflict: return isOver ? ExpiryState::Expired : ExpiryState::InConflict;
    case RetentionStatus::AtOnce: return ExpiryState::Expired;
    case RetentionStatus::NoTrigger: return ExpiryState::NoTrigger;
    case RetentionStatus::NoPeriod: return ExpiryState::NoPeriod;
    case RetentionStatus::Held: return ExpiryState::OnHold;
    case RetentionStatus::Destroyed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace balie
