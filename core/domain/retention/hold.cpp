// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/hold.h"

namespace balie {

bool Hold::standsOn(QDate day) const
{
    return from <= day && (!lifted || day < *lifted);
}

bool Hold::needsReview(QDate today) const
{
    return standsOn(today) && reviewOn <= today;
}

Result<void> checkHold(const Hold &hold)
{
    const auto fault = [](ErrorCode code, const char *key) { return Error(code).with(QStringLiteral("key"), QString::fromLatin1(key)); };
    if (!hold.from.isValid())
        return fault(ErrorCode::NotADate, "from");
    if (hold.reason.toString().trimmed().isEmpty())
        return fault(ErrorCode::Empty, "reason");
    if (!hold.reviewOn.isValid())
        return fault(ErrorCode::NotADate, "reviewOn");
    if (hold.reviewOn < hold.from)
        return fault(ErrorCode::DateOutOfOrder, "reviewOn");
    if (hold.lifted && !hold.lifted->isValid())
        return fault(ErrorCode::NotADate, "lifted");
    if (hold.lifted && *hold.lifted < hold.from)
        return fault(ErrorCode::DateOutOfOrder, "lifted");
    return {};
}

} // namespace balie
