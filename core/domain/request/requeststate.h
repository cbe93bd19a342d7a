// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// Where a case stands. Refused is an outcome, late is an urgency, a complaint hangs beside.
enum class RequestState {
    Received,
    Identification, // identity asked, not yet confirmed
    InProgress,
    Extended,       // in progress under a longer term
    Answered,
    Closed,
    Withdrawn,
    StruckOut,      // entered by mistake; keeps its number
};

template <>
struct EnumWords<RequestState>
{
    static constexpr auto words = enumWords<RequestState>({
        {RequestState::Received, "received"},
        {RequestState::Identification, "identification"},
        {RequestState::InProgress, "in-progress"},
        {RequestState::Extended, "extended"},
        {RequestState::Answered, "answered"},
        {RequestState::Closed, "closed"},
        {RequestState::Withdrawn, "withdrawn"},
        {RequestState::StruckOut, "struck-out"},
    });
};

// Whether somebody still has to do something before the deadline.
inline bool isOpen(RequestState state)
{
    return state == RequestState::Received || state == RequestState::Identification
        || state == RequestState::InProgress || state == RequestState::Extended;
}

} // namespace balie
