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
};

// Telling it then must be lawful: the rules are asked as if it were done, whatever its reason will be. Errors:
// ExtensionTooLate, those of previewEvent().
Result<ExtensionClocks> extensionClocks(Register &opened, const RequestDossier &dossier, const HolidayCalendar &holidays, QDate day);

} // namespace balie
