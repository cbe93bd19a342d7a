// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/archivestatuses.h"

#include "core/store/tables.h"

namespace balie {

Result<ArchiveStatus> ArchiveStatuses::of(const RetentionRow &row)
{
    const RetentionItem &item = row.item;
    const auto rule = m_rules.of(item);
    if (!rule)
        return rule.error();
    const auto placed = row.state == ExpiryState::OnHold ? m_opened.tables().retentionHolds.on(item.id) : Result<std::vector<PlacedHold>>(std::vector<PlacedHold>());
    if (!placed)
        return placed.error();
    return archiveStatusOf(expiryOf(**rule, item.days(), holdsOf(*placed), m_opened.today()), m_opened.today(), item.destroyedOn);
}

} // namespace balie
