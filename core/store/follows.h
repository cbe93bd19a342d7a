// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace balie {

// On whose leaving an imported item waits: its day is that on which that person left, or the last of all its persons, where
// that is known and later than its own. Read out of the columns named follows.
enum class Follows { Nobody, ItsPerson, AllItsPersons };

} // namespace balie
