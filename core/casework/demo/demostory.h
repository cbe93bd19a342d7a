// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/demo/demorandom.h"
#include "core/domain/deadline/twoclocks.h"
#include "core/domain/history/history.h"

#include <vector>

namespace balie {

// How far an invented case has come.
enum class DemoEnding { Fresh, IdentityAsked, Working, Specifying, Extended, Answered, Closed, Withdrawn, StruckOut };

inline bool isOpen(DemoEnding ending)
{
    return ending <= DemoEnding::Extended;
}

struct DemoPlot
{
    QDate received;
    DemoEnding ending = DemoEnding::Closed;
};

// What the story is told under.
struct DemoStage
{
    const ClockRules &rules;
    const HolidayCalendar &holidays;
    Instant now;
    QDate today;
    UserId officer;
    const std::vector<ProcessingId> &processings; // of the organisation
};

// The day of receipt that makes an open case fall due on that day, or as near to it as there is one.
QDate receiptForDue(QDate due, DemoEnding ending, const DemoStage &stage);

// What happened to the case from receipt to its ending: lawful, and never after today.
History demoStory(DemoRandom &random, const DemoPlot &plot, const std::vector<Right> &rights, Channel channel, const DemoStage &stage);

} // namespace balie
