// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/caselog.h"
#include "core/casework/letterfilling.h"

namespace balie {

// The steps of a letter inside a unit of work; for the verbs of this folder.

// Error: LetterIsFinal.
Result<CaseLetter> draftLetter(Register &opened, LetterId id);

// Puts a letter in the register that is filled with what the case says.
Result<CaseLetter> addLetter(Register &opened, UnitOfWork &unit, const LetterOrder &order, const FilledOrder &filled);

// Puts it on paper, dated on that day: nothing of it changes any more.
Result<FinalLetter> putOnPaper(Register &opened, UnitOfWork &unit, const CaseLetter &letter, LetterDraft draft, QDate day);

// It went out: the dispatch, and the event that it proves; of a refusal also that both ways on were named (Art. 12(4)).
// Gives the act, where there is one.
struct SentStep
{
    std::optional<Recorded> recorded = {};
};
Result<SentStep> sendOut(Register &opened, UnitOfWork &unit, const CaseLetter &letter, const LetterDraft &draft, const Act &act, SentBy way);

// What the log says of a letter: never a word of it.
QJsonObject letterContent(const CaseLetter &letter);
// That it was given out, in which way and with which files.
Result<void> sayGiven(UnitOfWork &unit, const CaseLetter &letter, const QJsonObject &packing);

// The lists of letters of that case are to be read again.
void announceLetters(UnitOfWork &unit, RequestId request);

} // namespace balie
