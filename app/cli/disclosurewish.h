// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/domain/disclosure/disclosure.h"
#include "core/workspace/register.h"

namespace balie {

// What the options of "disclosure add" say. Everything that is missing is said by its option.
// Errors: WrongUsage, NotAWord, NotADate, NotANumber, OrganisationUnknown, RecipientUnknown, RequestUnknown, and those of the texts.
Result<Disclosure> disclosureWish(Register &reg, const CommandCall &call);

// Those options, for the help.
std::vector<CommandOption> disclosureOptions();

} // namespace balie
