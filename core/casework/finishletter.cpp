// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/finishletter.h"

#include "core/casework/lettersteps.h"
#include "core/overview/possibleletters.h"
#include "core/store/tables.h"

namespace balie {

Result<FinalLetter> finishLetter(Register &opened, LetterId id, int revision)
{
    Result<CaseLetter> letter = draftLetter(opened, id);
    if (!letter)
        return letter.error();
    const Result<LetterDraft> draft = opened.tables().letters.content(id);
    if (!draft)
        return draft.error();
    const Result<FilledOrder> again = fillAgain(opened, *letter, *draft, opened.today());
    if (!again)
        return again.error();
    for (const Result<void> &may : {requireWhole(*draft, *letter, *again), requireTrue(*draft, *again), requireLawful(draft->text, letter->kind, letter->language, *again)}) {
        if (!may)
            return may.error();
    }
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter->kind));
    if (!unit)
        return unit.error();
    letter->revision = revision;
    const Result<FinalLetter> final = putOnPaper(opened, *unit, *letter, *draft, opened.today());
    if (!final)
        return final;
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return final;
}

} // namespace balie
