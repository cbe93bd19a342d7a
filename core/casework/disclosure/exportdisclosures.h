// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/exportlist.h"
#include "core/overview/disclosurecells.h"

#include <functional>

namespace balie {

// The disclosures that fit the query (its limit and cursor aside), one after the other; that they were taken out stands in the
// log. Gives how many there were. Errors: NotPermitted, those of disclosureRows() and what take gives.
Result<qint64> giveDisclosures(Register &opened, const DisclosureQuery &query, const std::function<Result<void>(const DisclosureRow &)> &take);

// The same as CSV, in words, every column under its head. The caller writes the bytes.
Result<ListExport> exportDisclosures(Register &opened, const DisclosureQuery &query);

} // namespace balie
