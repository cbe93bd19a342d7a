// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/overview/reportfigures.h"

namespace balie {

// What report is asked: --year, --quarter, or --from and --to; this year where none is said. Errors: WrongUsage, NotAWord with what
// could have been said, NumberOutOfRange, OrganisationUnknown.
Result<ReportQuery> reportQuery(Register &reg, const CommandCall &call);
// Below which number nothing is said; 0: all is. Errors: NotANumber, NumberOutOfRange.
Result<int> leastWish(const CommandCall &call);
std::vector<CommandOption> reportOptions();

} // namespace balie
