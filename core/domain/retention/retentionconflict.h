// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/retentionrule.h"

namespace balie {

// For one trigger, what must be kept longer than it may: both bounds with whose they are, and both days. It is a fact
// to be shown and decided on by a person; nothing here prefers one of the two.
struct RetentionConflict
{
    RetentionBound floor;
    QDate floorDay; // keep at least until and including this day
    RetentionBound ceiling;
    QDate ceilingDay; // keep at most until and including this day

    friend bool operator==(const RetentionConflict &, const RetentionConflict &) = default;
};

// Whether a ceiling is set aside, where it lies before the floor, by the statement that set it.
bool givesWay(const RetentionRule &rule, const RetentionBound &ceiling);

// The conflict between the floor and the strictest ceiling, a ceiling that does not give way before one that does; also
// where all of them give way or somebody decided. Nothing where floor and ceilings go together.
std::optional<RetentionConflict> conflictFor(const RetentionRule &rule, const TriggerDays &days);

// Whose ceiling is first of those that hold; none where there is none, or none of which the day is known. Guidance is
// no law: a choice of which the reason is given may go past it.
const RetentionBound *strictestCeiling(const RetentionRule &rule, const TriggerDays &days);

} // namespace balie
