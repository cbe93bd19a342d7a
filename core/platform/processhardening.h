// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace balie {

// Closes this process to other programs of the same user, before anything secret is in it: new files
// are ours alone, no core dump, no look into our memory, no more rights through programs that we start,
// freed memory is overwritten, and what printing must put in a temporary file lies in memory. The first
// call of main(), before Qt: it changes the environment.
void hardenProcess();

// The part of it that forbids other programs to look into our memory. Sanitizers look into it
// themselves, so hardenProcess() leaves it out of their builds.
void forbidInspection();

} // namespace balie
