// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/disclosurelist.h"
#include "core/store/requestfiltersql.h"

namespace balie {

// Conditions on "d" (the disclosure), apart from its day: every line that fits the question fits one of them, and no line
// fits two. Each can be read off one index that has the days in order behind it.
Result<std::vector<SqlCondition>> fittingLanes(Connection &connection, const DisclosureList::Wanted &wanted);

} // namespace balie
