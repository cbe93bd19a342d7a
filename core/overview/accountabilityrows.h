// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/accountability.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// What stays of a case whose file was destroyed, by its number as people write it: "2026-0014", "DOM-2026-0014".
// Error: RequestUnknown (fact "reference"; "count" where several organisations have one).
Result<AccountabilityRecord> accountabilityRecord(Register &opened, const QString &reference);

struct AccountabilityPage
{
    std::vector<AccountabilityRecord> records; // the latest cases first
    QString next;                              // the cursor of the next page; empty: this was the last
};

// One page, behind the one that gave that cursor. Error: RequestUnknown for what is no cursor.
Result<AccountabilityPage> accountabilityRecords(Register &opened, std::optional<OrganisationId> organisation, const QString &after, int limit);

} // namespace balie
