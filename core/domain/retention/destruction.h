// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/longtext.h"
#include "core/base/result.h"
#include "core/base/shorttext.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// Where the destruction of a batch of expired items stands.
enum class DestructionState {
    Proposed,   // somebody else must look at it
    CoolingOff, // approved, and anybody may still say no
    Ready,      // the days are over: it may begin
    Running,    // every system is told what must go, and not every system has answered
    Done,
    Cancelled,
};

template <>
struct EnumWords<DestructionState>
{
    static constexpr auto words = enumWords<DestructionState>({
        {DestructionState::Proposed, "proposed"},
        {DestructionState::CoolingOff, "cooling-off"},
        {DestructionState::Ready, "ready"},
        {DestructionState::Running, "running"},
        {DestructionState::Done, "done"},
        {DestructionState::Cancelled, "cancelled"},
    });
};

// Who decided, and when.
struct DecisionMade
{
    UserId by;
    Instant at = Instant::fromMSecs(0);

    friend bool operator==(const DecisionMade &, const DecisionMade &) = default;
};

// What the administrator of a system where the data live said. Silence is no answer.
enum class SystemOutcome {
    Destroyed,
    Kept, // it could not or may not go, and why
};

template <>
struct EnumWords<SystemOutcome>
{
    static constexpr auto words = enumWords<SystemOutcome>({
        {SystemOutcome::Destroyed, "destroyed"},
        {SystemOutcome::Kept, "kept"},
    });
};

struct SystemAnswer
{
    SystemOutcome outcome = SystemOutcome::Destroyed;
    ShortText by; // the administrator there
    QDate on;
    LongText note;

    friend bool operator==(const SystemAnswer &, const SystemAnswer &) = default;
};

// The destruction of what is past its period: proposed by one, approved by another, left alone for some days, and then
// done system by system. It says how much of what went, and never of whom (Art. 5(1)(e), 5(2)).
struct Destruction
{
    static constexpr int usualCoolingOff = 7; // days
    static constexpr int shortestCoolingOff = 1;
    static constexpr int longestCoolingOff = 90;

    DestructionId id;
    QString number; // "V-2026-0003"
    OrganisationId organisation;
    LongText reason;
    int coolingOff = usualCoolingOff;
    DecisionMade proposed;
    std::optional<DecisionMade> approved = {};
    std::optional<DecisionMade> begun = {};
    std::optional<DecisionMade> cancelled = {};
    LongText cancelReason = {};
    std::optional<Instant> done = {};
    int revision = 0;

    // The first day on which it may begin; none before it is approved.
    std::optional<QDate> readyOn() const;
    DestructionState stateOn(QDate today) const;

    friend bool operator==(const Destruction &, const Destruction &) = default;
};

// What each verb asks of it. Errors: DestructionNotNow (facts "state", and "ready-on" while it cools off);
// DestructionSamePerson for an approval by who proposed it.
Result<void> mayApprove(const Destruction &destruction, UserId by, QDate today);
Result<void> mayBegin(const Destruction &destruction, QDate today);
Result<void> mayAnswer(const Destruction &destruction, QDate today);
Result<void> mayCancel(const Destruction &destruction, QDate today);

} // namespace balie
