// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace balie {

// The day with the same number so many months later (or earlier, when negative); where that month has
// no such day, its last day. Regulation (EEC, Euratom) 1182/71 art. 3(2)(c): the day itself does not
// count, the term ends with the last hour of the day that this gives.
QDate monthsLater(QDate day, int months);

// A stretch of legal time in years, months, weeks and days: a term, a retention period. Written as in
// ISO 8601 (P1M, P2Y, P4W, P1Y6M, P0D), never negative, and written back as it was read (save that nothing at all is P0D).
class Period
{
public:
    static Period ofYears(int years) { return Period(years, 0, 0, 0); }
    static Period ofMonths(int months) { return Period(0, months, 0, 0); }
    static Period ofWeeks(int weeks) { return Period(0, 0, weeks, 0); }
    static Period ofDays(int days) { return Period(0, 0, 0, days); }
    // Error: NotAPeriod (fact "text"). A count has at most four digits.
    static Result<Period> from(const QString &text);

    // The last day of a period that an event on that day sets off: years and months first, with
    // monthsLater(), then weeks and days. Never rolled: that is the calendar's work.
    QDate after(QDate day) const;
    // The same, counted backwards.
    QDate before(QDate day) const;

    int years() const { return m_years; }
    int months() const { return m_months; }
    int weeks() const { return m_weeks; }
    int days() const { return m_days; }
    bool isZero() const { return m_years == 0 && m_months == 0 && m_weeks == 0 && m_days == 0; }
    // "P2Y", "P1Y6M", "P4W", "P0D"
    QString toString() const;

    // As written: P12M and P1Y are not the same text, though they end on the same day.
    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(int years, int months, int weeks, int days);

    int m_years;
    int m_months;
    int m_weeks;
    int m_days;
};

} // namespace balie
