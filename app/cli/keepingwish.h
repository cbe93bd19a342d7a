// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/overview/requestdossier.h"

#include <optional>

namespace balie {

// What the commands of retention have in common.

// The organisation of that option, or none where it was left out. Error: OrganisationUnknown.
Result<std::optional<OrganisationId>> organisationWish(Register &reg, const CommandCall &call);
// The case of --person-of, whose person is meant, or none. Error: RequestUnknown.
Result<std::optional<Request>> personWish(Register &reg, const CommandCall &call);
// The case of --case, or none. Error: RequestUnknown.
Result<std::optional<Request>> caseWish(Register &reg, const CommandCall &call);
// The item that the first argument names. Error: RetentionItemUnknown.
Result<RetentionItemId> itemWish(const CommandCall &call);
// The text of an option as one line. Errors: WrongUsage when it is missing, and those of ShortText (fact "option").
Result<ShortText> lineWish(const CommandCall &call, const char *option);
Result<LongText> textWish(const CommandCall &call, const char *option);

} // namespace balie
