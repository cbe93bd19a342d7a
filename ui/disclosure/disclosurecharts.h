// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurefigures.h"
#include "ui/disclosure/disclosurefilter.h"
#include "ui/support/figurechart.h"

namespace balie {

// A chart, and what the register shows when one of its bars is clicked.
struct DisclosureChart
{
    ChartFigures figures;
    std::vector<std::optional<DisclosureFilter>> bars; // the organisation is left to the page; none: a bar of several
};

// The twelve months that end with that of today.
DayRange chartedMonths(QDate today);

DisclosureChart chartByMonth(const DisclosureFigures &figures, const DayRange &months);
// The recipients that got most: eight, and the rest together.
DisclosureChart chartByRecipient(const DisclosureFigures &figures, const DayRange &months);
DisclosureChart chartByPurpose(const DisclosureFigures &figures, const DayRange &months);
DisclosureChart chartByKind(const DisclosureFigures &figures, const DayRange &months);
// The register has no filter for it: its bars lead nowhere.
DisclosureChart chartByBasis(const DisclosureFigures &figures, const DayRange &months);

// "812 disclosures in 12 months, 14 points of attention": who was not told, and what is not in order with a recipient.
QString summaryOf(const DisclosureFigures &figures, qint64 flags);

} // namespace balie
