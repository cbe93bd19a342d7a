// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

#include <vector>

namespace balie {

// For each group of digits, whether it stands in a table: three lines or more, one below the other, of
// nothing but equally many numbers with blanks between, of which no more than one line in three could
// be a BSN. Rents in columns are such a table; a list of BSNs is none.
std::vector<bool> groupsInTables(const PlainView &view, const std::vector<ViewSpan> &groups);

} // namespace balie
