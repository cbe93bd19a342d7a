// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace balie {

// How the program ends; scripts rely on it.
enum class ExitCode {
    Done = 0,
    Refused = 1,         // a rule says no, or a check found something
    WrongUsage = 2,      // also a value that is none, and a name that does not exist
    RegisterClosed = 3,  // the register cannot be opened
    InputOutput = 4,
};

// Refused for every code that is not about usage, opening, or input and output: it is a rule then.
ExitCode exitCodeOf(ErrorCode code);

} // namespace balie
