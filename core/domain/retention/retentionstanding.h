// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/expiry.h"

#include <optional>

namespace balie {

// What of the state of an item does not move with the day of today, so that it can be kept beside it: which of the
// states it passes through, and the day on which it goes from one to the next.
enum class RetentionStatus {
    Running,   // until and including the day; after it, it has to go
    Conflict,  // the same, and until then longer than it may
    AtOnce,    // it has to go, whatever the day
    NoTrigger,
    NoPeriod,
    Held,
    Destroyed,
};

template <>
struct EnumWords<RetentionStatus>
{
    static constexpr auto words = enumWords<RetentionStatus>({
        {RetentionStatus::Running, "running"},
        {RetentionStatus::Conflict, "conflict"},
        {RetentionStatus::AtOnce, "at-once"},
        {RetentionStatus::NoTrigger, "no-trigger"},
        {RetentionStatus::NoPeriod, "no-period"},
        {RetentionStatus::Held, "held"},
        {RetentionStatus::Destroyed, "destroyed"},
    });
};

struct RetentionStanding
{
    RetentionStatus status = RetentionStatus::NoTrigger;
    std::optional<QDate> due; // the last day of keeping

    friend bool operator==(const RetentionStanding &, const RetentionStanding &) = default;
};

// Whether a hold stands on it.
enum class Held { No, Yes };

RetentionStanding standingOf(const RetentionRule &rule, const std::optional<TriggerDays> &days, Held held, std::optional<QDate> destroyedOn = {});

// The state of expiryOf() on that day; none for what was destroyed.
std::optional<ExpiryState> stateOn(const RetentionStanding &standing, QDate today);

} // namespace balie
