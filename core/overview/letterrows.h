// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letter.h"
#include "core/overview/possibleletters.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// A letter as the list of a case shows it.
struct LetterRow
{
    CaseLetter letter;
    QString by;             // who began it, or put it on paper
    QString sentBy = {};    // who recorded that it went; empty where it did not
    bool undone = false;    // the act that its sending proved was undone since; sent it stays
};

// The letters of a case, last begun first, and what can be written now.
struct CaseLetters
{
    std::vector<LetterRow> rows;
    std::vector<PossibleLetter> possible;
};

Result<CaseLetters> caseLetters(Register &opened, RequestId request);

// One letter with its words.
struct OpenLetter
{
    CaseLetter letter;
    LetterDraft draft;
    QString reference; // of the case
    LetterHead head;   // as it is, or as it was put on paper
};
Result<OpenLetter> openLetter(Register &opened, LetterId letter);

// The paper of a final letter, as it was made. Error: RegisterDamaged when it is not that any more.
Result<QByteArray> letterPaper(Register &opened, LetterId letter);

} // namespace balie
