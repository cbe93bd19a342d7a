// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention/archivestatus.h"

#include <algorithm>

namespace balie {

// These keep the data, and let people work with them.
static bool onlyKeeps(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Claim:
    case HoldKind::Collection:
    case HoldKind::Archive:
    case HoldKind::Duty: return true;
    case HoldKind::Restriction:
    case HoldKind::OpenCase:
    case HoldKind::Audit:
    case HoldKind::Blocked: return false;
    }
    Q_UNREACHABLE();
}

ArchiveStatus archiveStatusOf(const Expiry &expiry, QDate today, std::optional<QDate> destroyedOn)
{
    if (destroyedOn && *destroyedOn <= today)
        return ArchiveStatus::Destroyed;
    if (!expiry.holds.empty()) {
        const bool keeps = std::all_of(expiry.holds.begin(), expiry.holds.end(), [](const Hold &hold) { return onlyKeeps(hold.kind); });
        return keeps ? ArchiveStatus::MustKeep : ArchiveStatus::Blocked;
    }
    if (expiry.reason != ExpiryReason::AtOnce && (!expiry.days || today < expiry.days->category))
        return ArchiveStatus::Current;
    const bool floorStands = expiry.floorDay && today <= *expiry.floorDay;
    return floorStands ? ArchiveStatus::MustKeep : ArchiveStatus::Archived;
}

} // namespace balie
