// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/checkregister.h"

namespace balie {

// A part of checkRegister(): where each item that is kept stands against the rules, and the figures against the items.
// Adds what is wrong, and how many items there are.
Result<void> checkRetention(Register &opened, RegisterCheck &found);

} // namespace balie
