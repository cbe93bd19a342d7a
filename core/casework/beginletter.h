// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/letterfilling.h"

namespace balie {

// Begins a letter of a case: a draft, filled with what the register knows. What it does not know stays in it as a
// hole. Errors: those of fillLetter().
Result<CaseLetter> beginLetter(Register &opened, const LetterOrder &order);

// As it was when it was thrown away.
struct DiscardedLetter
{
    CaseLetter letter;
    LetterDraft draft;
};

// Throws a draft away. Error: LetterIsFinal.
Result<DiscardedLetter> discardLetter(Register &opened, LetterId letter);
// Takes that back: the same draft, with the words that stood in it.
Result<void> takeBackLetter(Register &opened, const DiscardedLetter &discarded);

} // namespace balie
