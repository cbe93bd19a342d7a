// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace balie {

// How long something is kept: "P7Y", "P4W", "P1Y6M", "P0D" (gone with the trigger). A period of ISO
// 8601 without a time; weeks stand alone. Years and months are those of the calendar.
class RetentionPeriod
{
public:
    // Errors: NotAPeriod.
    static Result<RetentionPeriod> from(const QString &text);

    QString toString() const;
    int years() const { return m_years; }
    int months() const { return m_months; }
    int weeks() const { return m_weeks; }
    int days() const { return m_days; }

    // The last day on which it is kept, counted from the day of the trigger.
    QDate after(QDate trigger) const;

    friend bool operator==(const RetentionPeriod &, const RetentionPeriod &) = default;

private:
    RetentionPeriod(int years, int months, int weeks, int days)
        : m_years(years), m_months(months), m_weeks(weeks), m_days(days)
    {
    }

    int m_years;
    int m_months;
    int m_weeks;
    int m_days;
};

} // namespace balie
