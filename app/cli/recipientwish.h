// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/domain/disclosure/recipient.h"

namespace balie {

// What the options of "recipient add" and "recipient set" say; what they do not say stays as it is. A further agreement is of now.
// Errors: WrongUsage, NotAWord, NotADate, and those of the texts.
Result<Recipient> recipientWish(const CommandCall &call, Instant now, Recipient recipient);

// Those options, for the help.
std::vector<CommandOption> recipientOptions();

} // namespace balie
