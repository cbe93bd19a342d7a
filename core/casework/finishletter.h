// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/letter/letter.h"
#include "core/workspace/register.h"

namespace balie {

// Puts a letter on paper, dated today: from now on nobody changes it. It is refused while a hole is open, while
// it says what the case no longer says, and while it lacks what the law wants in it.
// Errors: LetterIsFinal, LetterHasHoles and LetterOutdated (fact "names"), LetterLacks (facts "need", "names"),
// HoldsForbiddenNumber, those of fillLetter(); Conflict when it was saved since that revision.
Result<FinalLetter> finishLetter(Register &opened, LetterId letter, int revision);

} // namespace balie
