// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/casenumber.h"

#include <QRegularExpression>

namespace balie {

CaseNumber CaseNumber::of(int year, int serial)
{
    Q_ASSERT(year >= 1900 && year <= 9999 && serial >= 1);
    return CaseNumber(year, serial);
}

Result<CaseNumber> CaseNumber::from(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^((?:19|[2-9][0-9])[0-9]{2})-([0-9]{1,9})$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch() || match.captured(2).toInt() < 1)
        return Error(ErrorCode::NotANumber);
    return CaseNumber(match.captured(1).toInt(), match.captured(2).toInt());
}

QString CaseNumber::toString() const
{
    return QStringLiteral("%1-%2").arg(m_year).arg(m_serial, 4, 10, QLatin1Char('0'));
}

} // namespace balie
