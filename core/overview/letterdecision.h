// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterfields.h"
#include "core/overview/requestdossier.h"
#include "core/wording/letterwords.h"

namespace balie {

// One record of the list "decision": what was decided on that right, and which parts of a letter tell of it.
LetterFields decisionFields(const RequestDossier &dossier, const RightDecision &decision, const LetterWords &words);
// The same of a right on which nothing was decided yet: its outcome is a hole.
LetterFields undecidedFields(Right right, const LetterWords &words);

} // namespace balie
