// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"
#include "core/wording/timelinewords.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// Whose act an event was: flags of the person stand above the line of time, ours below it.
enum class TimelineSide { Person, Organisation };

// One event as the line shows it: short words on the flag, the whole sentence on hover and focus.
struct TimelineFlag
{
    QDate on;
    TimelineSide side = TimelineSide::Organisation;
    QString title;
    QString detail;
};

struct TimelineMark
{
    LastDay kind = LastDay::Law;
    QDate on;
    bool binding = false; // drawn solid: this is the day that counts
    QDate today = {};     // seen from
};

// Everything that the line of time paints. Days only: what they mean was decided by twoClocks().
struct TimelineFacts
{
    QDate received;
    QDate today;
    std::optional<QDate> finished; // answered or ended on: the run stops there
    QDate due;                     // the binding day
    std::vector<Pause> pauses;
    std::vector<TimelineFlag> flags;
    std::vector<TimelineMark> marks;
};

// The marks of both clocks; one mark for the promise only where something was promised, and one for
// its own limit of an extension where that is another day than the law's.
std::vector<TimelineMark> timelineMarks(const TwoClocks &clocks, QDate today);

} // namespace balie
