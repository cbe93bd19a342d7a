// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

namespace balie {

Result<Instant> Instant::from(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
        return Error(ErrorCode::NotADate);
    return Instant(moment.toMSecsSinceEpoch());
}

QString Instant::toString() const
{
    // toUTC(): a moment in the zone UTC is written with +00:00 in place of Z.
    return QDateTime::fromMSecsSinceEpoch(m_msecs, QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

QDateTime Instant::inZone(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(m_msecs, zone);
}

QTimeZone legalZone()
{
    static const QTimeZone amsterdam("Europe/Amsterdam");
    return amsterdam.isValid() ? amsterdam : QTimeZone::systemTimeZone();
}

} // namespace balie
