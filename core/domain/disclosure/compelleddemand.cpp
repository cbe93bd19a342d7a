// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/compelleddemand.h"

namespace balie {

static constexpr int monthsUntilNextLook = 6;

QDate NoticeBan::checkOn(QDate disclosed) const
{
    return until ? until->addDays(1) : disclosed.addMonths(monthsUntilNextLook);
}

Result<void> checkDemand(const CompelledDemand &demand, QDate disclosed)
{
    if (!demand.given.hasWords())
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("given"));
    if (demand.force == DemandForce::Voluntary && !demand.weighing.hasWords())
        return Error(ErrorCode::ReasonMissing).with(QStringLiteral("field"), QStringLiteral("weighing"));
    if (demand.ban && demand.ban->until && (!demand.ban->until->isValid() || *demand.ban->until < disclosed))
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("key"), QStringLiteral("until"));
    return {};
}

} // namespace balie
