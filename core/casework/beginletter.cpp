// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/beginletter.h"

#include "core/casework/lettersteps.h"
#include "core/overview/possibleletters.h"
#include "core/store/tables.h"

namespace balie {

Result<CaseLetter> beginLetter(Register &opened, const LetterOrder &order)
{
    const Result<FilledOrder> filled = fillLetter(opened, order);
    if (!filled)
        return filled.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(order.kind));
    if (!unit)
        return unit.error();
    Result<CaseLetter> letter = addLetter(opened, *unit, order, *filled);
    if (!letter)
        return letter;
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return letter;
}

Result<DiscardedLetter> discardLetter(Register &opened, LetterId id)
{
    const Result<CaseLetter> letter = draftLetter(opened, id);
    if (!letter)
        return letter.error();
    const Result<LetterDraft> draft = opened.tables().letters.content(id);
    if (!draft)
        return draft.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter->kind));
    if (!unit)
        return unit.error();
    if (const Result<void> gone = opened.tables().letters.remove(unit->transaction(), id); !gone)
        return gone.error();
    announceLetters(*unit, letter->request);
    if (const Result<void> said = unit->audit(QStringLiteral("letter-discarded"), QStringLiteral("letter"), id.toString(), letterContent(*letter)); !said)
        return said.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return DiscardedLetter{*letter, *draft};
}

Result<void> takeBackLetter(Register &opened, const DiscardedLetter &discarded)
{
    const CaseLetter &letter = discarded.letter;
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter.kind));
    if (!unit)
        return unit.error();
    if (const Result<void> kept = opened.tables().letters.insert(unit->transaction(), letter, discarded.draft); !kept)
        return kept;
    announceLetters(*unit, letter.request);
    if (const Result<void> said = unit->audit(QStringLiteral("letter-begun"), QStringLiteral("letter"), letter.id.toString(), letterContent(letter)); !said)
        return said;
    return unit->commit();
}

} // namespace balie
