// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/todayfigures.h"
#include "ui/support/figurechart.h"

namespace balie {

// What the two charts of Vandaag show, each with its sentence.

// Open cases by the week of their deadline: eight weeks from this one.
ChartFigures weekFigures(const TodayFigures &figures);
// Answers of this year: in time, and late.
ChartFigures onTimeFigures(const TodayFigures &figures, int year);
// "12 open, 2 late, 3 due this week"
QString summaryOf(const TodayFigures &figures);

} // namespace balie
