// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace balie {

// How long this process has spent in making keys from passphrases, in milliseconds. That time is spent
// on purpose; what is left is what opening costs.
double derivationTime();

} // namespace balie
