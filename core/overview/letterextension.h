// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestdossier.h"

namespace balie {

// Both clocks before and after the extension that a letter tells: that which stands, or that of the letter.
struct ExtensionClocks
{
    TwoClocks before;
    TwoClocks with;
    std::optional<CaseEvent> told;

    bool keepsPromise() const { return !with.promiseDue || with.promiseExtended; }
    QDate answerBy() const { return keepsPromise() ? with.due : with.statutoryDue; } // as the letter says
};

// Telling it then must be lawful: the rules are asked as if it were done, whatever its reason will be. Errors:
// ExtensionTooLate, those of previewEvent(); LetterDoesNotFit (facts "reason", "date") where the new last day is over.
Result<ExtensionClocks> extensionClocks(Register &opened, const RequestDossier &dossier, const HolidayCalendar &holidays, QDate day);

} // namespace balie
