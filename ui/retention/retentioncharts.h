// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionfigures.h"
#include "ui/retention/retentionfilter.h"
#include "ui/support/figurechart.h"

namespace balie {

// A chart, and what the list shows when one of its bars is clicked.
struct RetentionChart
{
    ChartFigures figures;
    std::vector<RetentionFilter> categories; // the organisation is left to the page
    std::vector<ExpiryState> series;

    // The part of a bar, or all of it for -1; nothing for what is no bar.
    std::optional<RetentionFilter> filterAt(int category, int series) const;
};

// What has to go now, and what becomes due in this month and the eleven after it.
RetentionChart chartByMonth(const std::vector<RetentionFigure> &figures, QDate today);
// By its state, the categories with most to do first: six, and the rest together.
RetentionChart chartByCategory(const std::vector<RetentionFigure> &figures);
// "1.204 to be destroyed, 12 in conflict, 3 on hold"
QString summaryOf(const std::vector<RetentionFigure> &figures);
// Without what stands between brackets, and not longer than fits beside a bar.
QString shortName(const RetentionCategory &category);

} // namespace balie
