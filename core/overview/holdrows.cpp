// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/holdrows.h"

#include "core/store/tables.h"

namespace balie {

Result<std::vector<HoldRow>> holdRows(Register &opened, std::optional<OrganisationId> organisation, int offset, int limit)
{
    Tables &tables = opened.tables();
    const auto lines = tables.retentionHolds.standing(organisation, offset, limit);
    if (!lines)
        return lines.error();
    std::vector<HoldRow> rows;
    for (const RetentionHoldTable::Line &line : *lines) {
        const Result<Organisation> whose = tables.organisations.find(line.organisation);
        if (!whose)
            return whose.error();
        rows.push_back({line.hold, whose->name.toString(), line.person ? line.person->display() : QString(), line.file, line.hold.hold.needsReview(opened.today())});
    }
    return rows;
}

} // namespace balie
