// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report/reportfigures.h"
#include "ui/support/figurechart.h"

#include <optional>

namespace balie {

// The charts of a report. None where a number of it is hidden: a bar would tell it. The numbers beside the chart say in words
// what is hidden.
std::optional<ChartFigures> chartOfMonths(const ReportFigures &figures);
std::optional<ChartFigures> chartOfRights(const ReportFigures &figures);
std::optional<ChartFigures> chartOfTime(const ReportFigures &figures);
std::optional<ChartFigures> chartOfDays(const ReportFigures &figures);

} // namespace balie
