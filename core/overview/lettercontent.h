// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterfields.h"
#include "core/domain/letter/letter.h"
#include "core/overview/requestdossier.h"
#include "core/wording/letterwords.h"

namespace balie {

// What the register knows of a case, for a letter of that kind, in the words of that letter. What it does not
// know stays empty and is a hole in the letter. The decisions are those of the answer that stands; before it
// those that are meant to be told, and without these the outcome is a hole that nobody fills by hand. The day
// is that of the letter: one that tells of an extension says the day that it leads to when it is told then. Under the
// name stands the address of the way in which it goes out; where nobody said which, that for the post before that for mail.
// Errors: those of telling the extension on that day, where none stands; where one does, ExtensionTooLate if that came
// too late, and LetterDoesNotFit if the day that it leads to is over.
Result<LetterFields> letterFields(Register &opened, const RequestDossier &dossier, LetterKind kind, const LetterWords &words,
                                  const LetterMeaning &meant, QDate day, std::optional<SentBy> way = {});

} // namespace balie
