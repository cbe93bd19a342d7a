// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QDate>

#include <vector>

namespace balie {

struct WeekFigure
{
    QDate monday;  // of the week in which the deadline lies
    qint64 open = 0;
    qint64 waiting = 0; // of these, those whose clock stands still
};

// What stands beside the work list. On time: of the cases answered this year (seen from the clock's
// day), those answered on or before the day that bound.
struct TodayFigures
{
    qint64 open = 0;
    qint64 late = 0;
    qint64 dueToday = 0;
    qint64 dueThisWeek = 0;
    qint64 receivedThisYear = 0;
    qint64 answeredThisYear = 0;
    qint64 onTimeThisYear = 0;
    std::vector<WeekFigure> weeks; // this week, with what had to be answered before it, and the eleven after it
    qint64 beforeThisWeek = 0; // of these, open and due before Monday
    qint64 complaints = 0;     // cases in which a complaint is open, closed cases among them
};

Result<TodayFigures> todayFigures(Register &opened);

} // namespace balie
