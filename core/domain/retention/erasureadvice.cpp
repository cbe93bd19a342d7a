// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/erasureadvice.h"

namespace balie {

static KeepGround groundOf(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Restriction: return KeepGround::Restriction;
    case HoldKind::OpenCase: return KeepGround::OtherCase;
    case HoldKind::Claim:
    case HoldKind::Collection: return KeepGround::Claim;
    case HoldKind::Audit: return KeepGround::Audit;
    }
    Q_UNREACHABLE();
}

ErasureAdvice adviseErasure(const RetentionRule &rule, const Expiry &expiry, QDate today)
{
    if (!expiry.holds.empty()) {
        const Hold &hold = expiry.holds.front();
        return {groundOf(hold.kind), {}, hold.reviewOn, {}};
    }
    if (expiry.floorDay && *expiry.floorDay >= today)
        return {KeepGround::LegalDuty, expiry.floorDay, {}, rule.floor->source};
    if (expiry.state != ExpiryState::NoTrigger)
        return {};
    return rule.floor ? ErasureAdvice{KeepGround::LegalDuty, {}, {}, rule.floor->source} : ErasureAdvice{KeepGround::StillNeeded, {}, {}, {}};
}

} // namespace balie
