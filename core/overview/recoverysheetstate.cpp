// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/recoverysheetstate.h"

#include "core/store/tables.h"
#include "core/workspace/sheetfact.h"

namespace balie {

Result<std::optional<Instant>> recoverySheetStaleSince(Register &opened)
{
    const Result<QString> since = opened.tables().facts.value(staleSheetFact());
    if (!since)
        return since.error();
    if (since->isEmpty())
        return std::optional<Instant>();
    return Instant::from(*since).transform([](const Instant &moment) { return std::optional(moment); });
}

} // namespace balie
