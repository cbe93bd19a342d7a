// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace balie {

Instant SystemClock::now() const
{
    return Instant::fromMSecs(QDateTime::currentMSecsSinceEpoch());
}

FixedClock FixedClock::at(QDate day)
{
    return FixedClock(Instant::fromMSecs(QDateTime(day, QTime(12, 0), legalZone()).toMSecsSinceEpoch()));
}

} // namespace balie
