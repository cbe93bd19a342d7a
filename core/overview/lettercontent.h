// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterfields.h"
#include "core/domain/letter/letterkind.h"
#include "core/overview/requestdossier.h"
#include "core/wording/letterwords.h"

namespace balie {

// What the register knows of a case, for a letter of that kind, in the words of that letter. What it does not
// know stays empty and is a hole in the letter. The decisions are those of the answer that stands; before it
// those that are about to be told (intended), and without these the outcome is a hole that nobody fills by hand.
// A letter that tells of an extension says the day that the extension leads to when it is told today.
// Errors: those of telling the extension today, where none stands, and ExtensionTooLate where one was told too late.
Result<LetterFields> letterFields(Register &opened, const RequestDossier &dossier, LetterKind kind, const LetterWords &words,
                                  const std::vector<RightDecision> &intended = {});

} // namespace balie
