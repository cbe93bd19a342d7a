// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/processingrows.h"

#include "core/store/tables.h"

namespace balie {

Result<std::vector<ProcessingRow>> processingRows(Register &opened)
{
    const Result<std::vector<Organisation>> organisations = opened.tables().organisations.all();
    if (!organisations)
        return organisations.error();
    std::vector<ProcessingRow> rows;
    for (const Organisation &organisation : *organisations) {
        const Result<std::vector<Processing>> own = opened.tables().processings.of(organisation.id);
        if (!own)
            return own.error();
        for (const Processing &processing : *own)
            rows.push_back({processing, organisation.name.toString()});
    }
    return rows;
}

} // namespace balie
