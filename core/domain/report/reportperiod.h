// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace balie {

// Whole months, from the first day of the first to the last day of the last.
struct ReportPeriod
{
    QDate first;
    QDate last;

    // The months in which these days lie. Error: DateOutOfOrder for a last before the first.
    static Result<ReportPeriod> ofMonths(QDate first, QDate last);
    static ReportPeriod ofYear(int year);
    static ReportPeriod ofQuarter(int year, int quarter); // 1 to 4

    int months() const;
    // As many months, right before and right after it.
    ReportPeriod previous() const;
    ReportPeriod next() const;
    bool isYear() const;
    // Its quarter, where it is one.
    std::optional<int> quarter() const;
    bool holds(QDate day) const { return first <= day && day <= last; }

    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

} // namespace balie
