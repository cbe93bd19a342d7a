// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/letter/letter.h"
#include "core/workspace/register.h"

namespace balie {

// What the officer wrote: the words of the letter, and what fills its holes.
struct LetterEdit
{
    LetterId letter;
    int revision = 1; // of the letter that was opened
    LetterText text;
    QHash<QString, QString> byHand = {};
};

// The draft as it is kept. A number that may not be stored is made unreadable in it, as in every draft.
struct SavedLetter
{
    int revision = 1;
    LetterText text;
    bool masked = false;
};

// Keeps a draft on every change; no act, and nothing in the log.
// Errors: LetterIsFinal, Conflict, HoldsForbiddenNumber where one is spread over marked words, FieldUnknown.
Result<SavedLetter> saveLetter(Register &opened, const LetterEdit &edit);

// How a draft is filled anew: only the facts that moved, or as a new letter with what was said by hand. The second
// throws away what was written into the text.
enum class Renewal { WordForWord, AsNew };

// Fills the draft with what the case says now. Errors: those of fillLetter(), LetterIsFinal; LetterOutdated ("reason" =
// "not-word-for-word") where other sentences belong in it by now.
Result<SavedLetter> renewLetter(Register &opened, LetterId letter, Renewal how = Renewal::WordForWord);

} // namespace balie
