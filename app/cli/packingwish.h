// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandcall.h"
#include "core/casework/letterfilling.h"
#include "core/casework/packletter.h"

#include <vector>

namespace balie {

// How a letter leaves, before the register is open: a name in .eml is a draft e-mail, --lock a PDF with a password, and
// else it is paper alone. What goes along is what the letter means, or what --enclose names instead.
struct PackingWish
{
    LetterOutlet outlet = LetterOutlet::File;
    std::optional<std::vector<int>> enclosed = {}; // numbers of attachments; empty: none
};

// Errors: WrongUsage, NotANumber.
Result<PackingWish> readPacking(const CommandCall &call, const QString &file);

// The same with the files of the case, and a warning where the letter promises one and none goes along.
// Errors: FileMissing, and those of fillLetter().
Result<LetterPacking> packingOf(CommandCall &call, Register &opened, const LetterOrder &order, const PackingWish &wish);

} // namespace balie
