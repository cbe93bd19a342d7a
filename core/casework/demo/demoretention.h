// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/register.h"

#include <functional>

namespace balie {

// Things that are kept about the people of a demo register, so many in all: tenants of now and of the past twelve years,
// in the systems of a housing corporation, with the periods that its organisations chose and some holds.
// Error: Cancelled when progress says no.
Result<qint64> keepDemoRetention(Register &opened, quint64 seed, int wanted, const std::function<bool(qint64)> &progress);

} // namespace balie
