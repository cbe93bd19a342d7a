// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/period.h"

#include <QRegularExpression>

namespace balie {

QDate monthsLater(QDate day, int months)
{
    return day.addMonths(months); // Qt takes the last day of a month that is too short
}

Period::Period(int years, int months, int weeks, int days)
    : m_years(years), m_months(months), m_weeks(weeks), m_days(days)
{
    Q_ASSERT(years >= 0 && months >= 0 && weeks >= 0 && days >= 0);
}

Result<Period> Period::from(const QString &text)
{
    // At least one part; four digits are more than any law needs and keep every sum inside a date.
    static const QRegularExpression pattern(
        QStringLiteral("\\AP(?=[0-9])(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return Error(ErrorCode::NotAPeriod).with(QStringLiteral("text"), text.left(40));
    const auto count = [&match](int group) { return match.captured(group).toInt(); };
    return Period(count(1), count(2), count(3), count(4));
}

QDate Period::after(QDate day) const
{
    return monthsLater(day, m_years * 12 + m_months).addDays(m_weeks * 7 + m_days);
}

QDate Period::before(QDate day) const
{
    return monthsLater(day, -(m_years * 12 + m_months)).addDays(-(m_weeks * 7 + m_days));
}

QString Period::toString() const
{
    if (isZero())
        return QStringLiteral("P0D");
    QString text = QStringLiteral("P");
    const auto part = [&text](int count, QChar unit) {
        if (count > 0)
            text += QString::number(count) + unit;
    };
    part(m_years, u'Y');
    part(m_months, u'M');
    part(m_weeks, u'W');
    part(m_days, u'D');
    return text;
}

} // namespace balie
