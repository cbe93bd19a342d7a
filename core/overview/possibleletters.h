// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letter.h"
#include "core/domain/user/permission.h"
#include "core/overview/requestdossier.h"

#include <optional>
#include <vector>

namespace balie {

// Each letter needs the permission of the act that it serves.
Permission permissionFor(LetterKind kind);

// What a letter of that kind claims about the case, before a word of it is filled in.
// Error: LetterDoesNotFit (fact "reason").
Result<void> letterFits(const RequestDossier &dossier, LetterKind kind, const std::vector<RightDecision> &decisions);

// A kind of letter that a case page offers: it can be begun now, or why not.
struct PossibleLetter
{
    LetterKind kind = LetterKind::Receipt;
    std::optional<Error> whyNot = {};
};

// Every kind that the user's role may write at all, in the order of LetterKind. Of a letter that decides something
// the act itself is asked; with which outcome, the officer still has to say.
std::vector<PossibleLetter> possibleLetters(const RequestDossier &dossier, Role role);

} // namespace balie
