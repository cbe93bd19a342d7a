// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/letterfilling.h"

namespace balie {

// Begins a letter of a case: a draft, filled with what the register knows. What it does not know stays in it as a
// hole. Errors: those of fillLetter().
Result<CaseLetter> beginLetter(Register &opened, const LetterOrder &order);

// Throws a draft away. Error: LetterIsFinal.
Result<void> discardLetter(Register &opened, LetterId letter);

} // namespace balie
