// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/hold.h"
#include "core/domain/retention/retentionconflict.h"

namespace balie {

// Where something that is kept stands on a day.
enum class ExpiryState {
    NoTrigger,  // the event has not happened, or its day is not known
    NoPeriod,   // it has happened, and nothing says how long
    Running,    // kept until and including a day
    Expired,    // that day is over: it has to go
    OnHold,     // somebody says: not now
    InConflict, // it must be kept longer than it may, and nobody decided
};

template <>
struct EnumWords<ExpiryState>
{
    static constexpr auto words = enumWords<ExpiryState>({
        {ExpiryState::NoTrigger, "no-trigger"},
        {ExpiryState::NoPeriod, "no-period"},
        {ExpiryState::Running, "running"},
        {ExpiryState::Expired, "expired"},
        {ExpiryState::OnHold, "on-hold"},
        {ExpiryState::InConflict, "in-conflict"},
    });
};

// What made the last day what it is, or why there is none.
enum class ExpiryReason {
    TriggerOpen,
    NothingChosen,    // there is a suggestion at most
    AsUnderlyingData,
    PerProtocol,
    AtOnce,           // there was never a reason to keep it
    DutyToKeep,       // the floor
    OwnException,     // the floor, and the statement says so for this category
    OpenClause,       // the floor, longer than promised; a general clause of the statement leaves room
    Promise,          // the ceiling that the statement set
    LongestAllowed,   // the ceiling of a law or an authority
    Choice,           // the period that the organisation chose
    Conflict,         // the floor, for as long as nobody decided
};

template <>
struct EnumWords<ExpiryReason>
{
    static constexpr auto words = enumWords<ExpiryReason>({
        {ExpiryReason::TriggerOpen, "trigger-open"},
        {ExpiryReason::NothingChosen, "nothing-chosen"},
        {ExpiryReason::AsUnderlyingData, "as-underlying-data"},
        {ExpiryReason::PerProtocol, "per-protocol"},
        {ExpiryReason::AtOnce, "at-once"},
        {ExpiryReason::DutyToKeep, "duty-to-keep"},
        {ExpiryReason::OwnException, "own-exception"},
        {ExpiryReason::OpenClause, "open-clause"},
        {ExpiryReason::Promise, "promise"},
        {ExpiryReason::LongestAllowed, "longest-allowed"},
        {ExpiryReason::Choice, "choice"},
        {ExpiryReason::Conflict, "conflict"},
    });
};

struct Expiry
{
    ExpiryState state = ExpiryState::NoTrigger;
    ExpiryReason reason = ExpiryReason::TriggerOpen;
    std::optional<TriggerDays> days;
    std::optional<QDate> lastDay;              // of keeping; a hold does not move it
    std::optional<QDate> floorDay;             // a law obliges to keep it until and including this day
    std::optional<RetentionConflict> conflict; // also where it is settled: the state says whether it is
    std::vector<Hold> holds;                   // those that stand

    bool mayBeDestroyed() const { return state == ExpiryState::Expired; }

    friend bool operator==(const Expiry &, const Expiry &) = default;
};

// Where something under that rule stands. The last day is the chosen one, or without a choice the ceiling, or without a
// ceiling the floor; a choice reaches no further than the strictestCeiling() and no less far than the floor. Where floor and
// ceiling collide the floor stands and nothing goes before it: as a conflict, until the statement itself gives way or
// the organisation chose at least the floor and said why. After the floor nothing is left to decide.
Expiry expiryOf(const RetentionRule &rule, const std::optional<TriggerDays> &days, const std::vector<Hold> &holds, QDate today);

} // namespace balie
