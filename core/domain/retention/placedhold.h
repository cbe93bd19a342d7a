// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/retention/hold.h"
#include "core/domain/retention/retentionitem.h"

#include <variant>

namespace balie {

// What a hold keeps: everything of a person, everything of a case, or one item.
using HoldTarget = std::variant<PersonId, RequestId, RetentionItemId>;

// A hold as the register has it. It stands until it is lifted.
struct PlacedHold
{
    RetentionHoldId id;
    HoldTarget target;
    Hold hold;
    std::optional<RequestId> cause = {}; // the case that placed it, and lifts it
    int revision = 0;

    // On it, its person or its case, and not on another of its file.
    bool isOn(const RetentionItem &item) const { return target == HoldTarget(item.id) || (item.person && target == HoldTarget(*item.person)) || (item.request && target == HoldTarget(*item.request)); }
    // It is of an open case, and goes with that and not by hand.
    bool goesWithItsCase() const { return cause && hold.kind == HoldKind::OpenCase; }

    friend bool operator==(const PlacedHold &, const PlacedHold &) = default;
};

// As the rules read them, whoever placed them.
inline std::vector<Hold> holdsOf(const std::vector<PlacedHold> &placed)
{
    std::vector<Hold> holds;
    for (const PlacedHold &one : placed)
        holds.push_back(one.hold);
    return holds;
}

} // namespace balie
