// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/retentionperiod.h"

#include <QRegularExpression>

namespace balie {

Result<RetentionPeriod> RetentionPeriod::from(const QString &text)
{
    // Four digits at most, so that no count can overflow a date.
    static const QRegularExpression calendar(
        QStringLiteral("\\AP(?=[0-9])(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})D)?\\z"));
    static const QRegularExpression weeks(QStringLiteral("\\AP([0-9]{1,4})W\\z"));
    if (const auto match = weeks.match(text); match.hasMatch())
        return RetentionPeriod(0, 0, match.captured(1).toInt(), 0);
    const auto match = calendar.match(text);
    if (!match.hasMatch())
        return Error(ErrorCode::NotAPeriod);
    return RetentionPeriod(match.captured(1).toInt(), match.captured(2).toInt(), 0, match.captured(3).toInt());
}

QString RetentionPeriod::toString() const
{
    if (m_weeks > 0)
        return QStringLiteral("P%1W").arg(m_weeks);
    QString text = QStringLiteral("P");
    if (m_years > 0)
        text += QString::number(m_years) + QLatin1Char('Y');
    if (m_months > 0)
        text += QString::number(m_months) + QLatin1Char('M');
    if (m_days > 0 || text.size() == 1)
        text += QString::number(m_days) + QLatin1Char('D');
    return text;
}

QDate RetentionPeriod::after(QDate trigger) const
{
    return trigger.addMonths(12 * m_years + m_months).addDays(7 * m_weeks + m_days);
}

} // namespace balie
