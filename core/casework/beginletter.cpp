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

Result<void> discardLetter(Register &opened, LetterId id)
{
    const Result<CaseLetter> letter = draftLetter(opened, id);
    if (!letter)
        return letter.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter->kind));
    if (!unit)
        return unit.error();
    if (const Result<void> gone = opened.tables().letters.remove(unit->transaction(), id); !gone)
        return gone;
    announceLetters(*unit, letter->request);
    if (const Result<void> said = unit->audit(QStringLiteral("letter-discarded"), QStringLiteral("letter"), id.toString(), letterContent(*letter)); !said)
        return said;
    return unit->commit();
}

} // namespace balie
