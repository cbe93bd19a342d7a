// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/checkregister.h"

namespace balie {

// What was not as it must be when the register was opened, and did not keep anybody out. Words, with the facts
// "file" or "backup": "key-file-mended", "key-file-damaged", "keys-rescued"; without a fact "rotation-waits" (no
// room yet to write the file under its new key), "disk-nearly-full", "was-open-to-others" (closed to them now).
Result<std::vector<RegisterProblem>> openingProblems(Register &opened);

// The same, and what became of the key files since.
std::vector<RegisterProblem> keyProblems(Register &opened);

} // namespace balie
