// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/urgency.h"

namespace balie {

Urgency urgencyOf(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return Urgency::Late;
    if (days == 0)
        return Urgency::Today;
    return days <= 7 ? Urgency::ThisWeek : Urgency::Later;
}

} // namespace balie
