// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/caseevent.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// A stretch in which the clock stood still: asked on, answered on. Open while there is no answer.
struct Pause
{
    PauseGround ground = PauseGround::Identity;
    QDate from;
    std::optional<QDate> until;

    friend bool operator==(const Pause &, const Pause &) = default;
};

// Answered pauses that touch or overlap, taken together: the days [from, until).
struct Standstill
{
    QDate from;
    QDate until;
    std::vector<PauseGround> grounds; // each once, in the order of PauseGround

    int days() const { return static_cast<int>(from.daysTo(until)); }
    friend bool operator==(const Standstill &, const Standstill &) = default;
};

// What the answered pauses of a case come to (EDPB Guidelines 01/2022, 159; recital 63). No day counts
// twice, an unanswered pause counts for nothing, and neither does a day before receipt.
struct CountedPauses
{
    std::vector<Standstill> standstills; // in order of time, apart from each other
    // The last answer to a pause for identity that lasted a day or more.
    std::optional<QDate> lastIdentityAnswer;

    int days() const;
    friend bool operator==(const CountedPauses &, const CountedPauses &) = default;
};

CountedPauses countPauses(const std::vector<Pause> &pauses, QDate received);

} // namespace balie
