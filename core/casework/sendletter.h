// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/casework/letterfilling.h"
#include "core/casework/writeletter.h"

namespace balie {

// What sending brought about: the act that it proves, where the case did not have it yet.
struct SentLetter
{
    LetterId letter;
    std::optional<ActDone> act = {};
};

// A final letter went out on that day, in that way. In one act the dispatch is kept and the event that it proves
// is recorded, by the same rules as that act has by itself.
// Errors: LetterNotFinal, LetterIsSent, DateOutOfOrder before the day on the letter, DateInFuture, LetterOutdated
// (fact "names") where the case says something else by now, LetterDoesNotFit ("reason" = "other-way", "text") where
// another way stands on it than that in which it went, and those of the act.
Result<SentLetter> sendLetter(Register &opened, LetterId letter, QDate on, SentBy way);

// The way that stands on a letter in the place of an address, if one does: "Per e-mail: …".
std::optional<SentBy> wayShown(const CaseLetter &letter, const LetterText &text);

// The way in which it most likely went: what stands on it, else how it was last given out, as an e-mail or on a
// printer, else how the person may expect an answer.
Result<SentBy> likelyWay(Register &opened, LetterId letter);

// A letter written, kept and sent at once, dated on its day; or what is missing in it, and then nothing is done.
// The paper is handed over, packed, before anything of it is kept. Errors: those of writeLetter(), finishLetter() and the act.
struct KeptLetter
{
    WrittenLetter written;
    std::optional<SentLetter> sent = {};
};
Result<KeptLetter> keepSentLetter(Register &opened, const LetterOrder &order, SentBy way, const PaperKeeper &keep, const LetterPacking &packing = {});

} // namespace balie
