// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/mainwindow.h"

#include <optional>

namespace balie {

// Locking puts a new image of the program in the place of this one, so that nothing of the register
// is left in memory. What the new one must know goes through the environment, which other users
// cannot read, and is taken out of it at once.
void leaveBehind(const LockedPlace &locked);
std::optional<LockedPlace> takeLeftBehind();

} // namespace balie
