// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace balie {

// How long whatever asks for a passphrase waits after so many wrong ones in a row before it takes another:
// nothing after a slip, then 1, 2, 4, … at most 30 seconds. It slows a person who guesses at the desk;
// against somebody who has the file, the key derivation counts.
std::chrono::seconds openingDelay(int wrongInARow);

} // namespace balie
