// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace balie {

// What is about to be done while a backup is put back.
enum class RestoreStep { Copying, Unlocking, Checking, Placing };

// Told of each step before it begins; false stops there (Cancelled), and leaves nothing behind.
using RestoreProgress = std::function<bool(RestoreStep)>;

} // namespace balie
