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
    case HoldKind::Archive: return KeepGround::Archive;
    case HoldKind::Duty: return KeepGround::DutyElsewhere;
    case HoldKind::Blocked: return KeepGround::BlockedElsewhere;
    }
    Q_UNREACHABLE();
}

// The last day on which a claim can be brought, where the data are there for one.
static std::optional<QDate> limitationOf(const RetentionRule &rule, const Expiry &expiry)
{
    if (rule.kind != TermKind::Limitation || !rule.suggested || !expiry.days)
        return std::nullopt;
    return rule.suggested->lastDay(expiry.days->category);
}

// What the period counts from happened; a day of later is one that is expected.
static bool hasBegun(const Expiry &expiry, QDate today)
{
    return expiry.state != ExpiryState::NoTrigger && !(expiry.days && expiry.days->category > today);
}

ErasureAdvice adviseErasure(const RetentionRule &rule, const Expiry &expiry, QDate today)
{
    if (!expiry.holds.empty()) {
        const Hold &hold = expiry.holds.front();
        return {groundOf(hold.kind), {}, hold.reviewOn, {}};
    }
    if (expiry.floorDay && *expiry.floorDay >= today)
        return {KeepGround::LegalDuty, expiry.floorDay, {}, rule.floor->source};
    if (rule.kind == TermKind::AsUnderlyingData)
        return {KeepGround::TellsOfData, {}, {}, rule.source};
    if (const std::optional<QDate> lapses = limitationOf(rule, expiry); lapses && *lapses >= today)
        return {KeepGround::Claim, lapses, {}, rule.source};
    if (hasBegun(expiry, today)) {
        const bool runs = expiry.lastDay && *expiry.lastDay >= today;
        return {{}, runs ? expiry.lastDay : std::nullopt, {}, {}};
    }
    return rule.floor ? ErasureAdvice{KeepGround::LegalDuty, {}, {}, rule.floor->source} : ErasureAdvice{KeepGround::StillNeeded, {}, {}, {}};
}

} // namespace balie
