// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/destruction.h"

#include <algorithm>
#include <initializer_list>

namespace balie {

std::optional<QDate> Destruction::readyOn() const
{
    return approved ? std::optional(approved->at.inZone(legalZone()).date().addDays(coolingOff)) : std::nullopt;
}

DestructionState Destruction::stateOn(QDate today) const
{
    if (cancelled)
        return DestructionState::Cancelled;
    if (done)
        return DestructionState::Done;
    if (begun)
        return DestructionState::Running;
    if (!approved)
        return DestructionState::Proposed;
    return today >= *readyOn() ? DestructionState::Ready : DestructionState::CoolingOff;
}

static Result<void> only(const Destruction &destruction, QDate today, std::initializer_list<DestructionState> states)
{
    const DestructionState state = destruction.stateOn(today);
    if (std::find(states.begin(), states.end(), state) != states.end())
        return {};
    Error error(ErrorCode::DestructionNotNow);
    error = error.with(QStringLiteral("state"), toWord(state));
    return state == DestructionState::CoolingOff ? error.with(QStringLiteral("ready-on"), *destruction.readyOn()) : error;
}

Result<void> mayApprove(const Destruction &destruction, UserId by, QDate today)
{
    if (const Result<void> now = only(destruction, today, {DestructionState::Proposed}); !now)
        return now;
    return by == destruction.proposed.by ? Result<void>(Error(ErrorCode::DestructionSamePerson)) : Result<void>();
}

Result<void> mayBegin(const Destruction &destruction, QDate today)
{
    return only(destruction, today, {DestructionState::Ready});
}

Result<void> mayAnswer(const Destruction &destruction, QDate today)
{
    return only(destruction, today, {DestructionState::Running});
}

Result<void> mayCancel(const Destruction &destruction, QDate today)
{
    return only(destruction, today, {DestructionState::Proposed, DestructionState::CoolingOff, DestructionState::Ready});
}

} // namespace balie
