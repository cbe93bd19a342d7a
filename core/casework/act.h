// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/deadline/twoclocks.h"
#include "core/domain/request/cautions.h"
#include "core/domain/request/requeststate.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// What to do with a BSN, MRZ line or document number in a free text: refuse the whole act
// (HoldsForbiddenNumber), or store the text with the number made unreadable. The number itself never
// is stored.
enum class NumberGate { Refuse, Mask };

// Which case, and on which day it was done (not: entered). With the revision that the page showed, an
// act on a case that somebody changed meanwhile is refused with Conflict.
struct Act
{
    RequestId request;
    QDate on;
    std::optional<int> revision = {};
    NumberGate numbers = NumberGate::Refuse;
};

// The case after the act, and what deserves a word though it was allowed.
struct ActDone
{
    RequestId request;
    QString reference;
    EventId event;
    RequestState state = RequestState::Received;
    TwoClocks clocks;
    std::vector<Caution> cautions;
    int revision = 0;
};

} // namespace balie
