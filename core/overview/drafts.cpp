// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/drafts.h"

#include "core/store/tables.h"

namespace balie {

Result<std::vector<DraftRow>> drafts(Register &opened)
{
    const auto stored = opened.tables().drafts.of(opened.session().user);
    if (!stored)
        return stored.error();
    std::vector<DraftRow> rows;
    for (const StoredDraft &draft : *stored)
        rows.push_back({draft.id, draft.title, draft.content, draft.savedOn});
    return rows;
}

} // namespace balie
