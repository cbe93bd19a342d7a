// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/register.h"

#include <functional>

namespace balie {

// Disclosures about the people of a demo register, so many in all, of the past fourteen months: works orders, bailiffs,
// covenants, some demands of the police with and without a ban. With the recipients that they go to. Gives how many.
// Error: Cancelled when progress says no.
Result<qint64> keepDemoDisclosures(Register &opened, quint64 seed, int wanted, const std::function<bool(qint64)> &progress);

} // namespace balie
