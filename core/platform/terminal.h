// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace balie {

// Whether somebody reads standard error as it is written, and no file takes it.
bool isErrorOnTerminal();

// Calls that when somebody interrupts the program (Ctrl+C) or asks it to end, in place of ending it there and then.
// For the whole run of the program.
void stopOnInterrupt(void (*stop)(int));

} // namespace balie
