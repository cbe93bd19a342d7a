// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/giveletter.h"

#include "core/casework/lettersteps.h"
#include "core/overview/letterrows.h"
#include "core/store/tables.h"

namespace balie {

Result<QByteArray> giveLetter(Register &opened, LetterId id, LetterOutlet outlet)
{
    Result<QByteArray> paper = letterPaper(opened, id);
    if (!paper)
        return paper;
    const Result<CaseLetter> letter = opened.tables().letters.find(id);
    if (!letter)
        return letter.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, permissionFor(letter->kind));
    if (!unit)
        return unit.error();
    QJsonObject content = letterContent(*letter);
    content.insert(QStringLiteral("outlet"), toWord(outlet));
    if (const Result<void> said = unit->audit(QStringLiteral("letter-given"), QStringLiteral("letter"), id.toString(), content); !said)
        return said.error();
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return paper;
}

} // namespace balie
