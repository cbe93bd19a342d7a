// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/caseevent.h"
#include "core/domain/letter/letterkind.h"
#include "core/domain/letter/lettertemplate.h"
#include "core/wording/language.h"
#include "core/workspace/register.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace balie {

// Which letter of a case is wanted, and what the officer adds to what the register knows.
struct LetterOrder
{
    RequestId request;
    LetterKind kind = LetterKind::Receipt;
    Language language = Language::Dutch;          // of the letter
    std::optional<LetterTemplate> ownTemplate;    // instead of the one that comes with the program
    QHash<QString, QString> byHand = {};          // what fills a hole, by its name
    std::vector<RightDecision> decisions = {};    // that the letter will tell; none when the answer stands
};

// The letter, or the names of what is missing in it: then there is no PDF.
struct WrittenLetter
{
    QByteArray pdf;
    int pages = 0;
    QStringList missing;
};

// Writes a letter on paper as a PDF, dated today; that it was written stands in the log, without its text. A letter
// says what the case says: one that does not fit is refused, and one that tells of an answer or an extension is
// written only where that act itself would be lawful today.
// Errors: NotPermitted (each letter needs the permission of the act that it serves), LetterDoesNotFit (fact
// "reason"), FieldUnknown and FieldKnown (fact "name") about byHand, HoldsForbiddenNumber, and those of the act.
Result<WrittenLetter> writeLetter(Register &opened, const LetterOrder &order);

} // namespace balie
