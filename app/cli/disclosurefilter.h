// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/overview/disclosurerows.h"

namespace balie {

// Which disclosures, as "disclosure list" and "export disclosures" ask for them; with --limit and --after where they are given.
// Errors: NotAWord, NotADate, NotANumber, OrganisationUnknown, RecipientUnknown, RequestUnknown.
Result<DisclosureQuery> disclosureQuery(Register &reg, const CommandCall &call);

// Those options, for the help.
std::vector<CommandOption> disclosureFilters();

} // namespace balie
