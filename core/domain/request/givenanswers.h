// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/history.h"

#include <optional>
#include <vector>

namespace balie {

// An answer that the person got. A case that is opened again keeps the one that it had: what was decided and
// when counts for the term of the law (Art. 12(3)) and before the court (UAVG 35(2)), whatever was said since.
struct GivenAnswer
{
    EventId event;
    QDate on;
    std::vector<RightDecision> decisions;
    SentBy sentBy = SentBy::Letter;
    std::optional<QDate> remediesOn = {}; // the day on which both ways on were named, where that is known
    std::optional<QDate> reopenedOn = {}; // since; none: it stands

    bool isInForce() const { return !reopenedOn; }
    // By mouth nobody was told of the court (Art. 12(4)): the letter that writes it down does.
    bool isOnlyOral() const { return sentBy == SentBy::Oral && !remediesOn; }
    // The day from which the court's six weeks are counted.
    QDate courtFrom() const { return sentBy == SentBy::Oral ? remediesOn.value_or(on) : on; }

    friend bool operator==(const GivenAnswer &, const GivenAnswer &) = default;
};

// Of which rights they are.
std::vector<Right> rightsIn(const std::vector<RightDecision> &decisions);

// In the order in which they were given, without those that were undone.
std::vector<GivenAnswer> answersOf(const History &history);

} // namespace balie
