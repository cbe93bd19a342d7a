// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

namespace balie {

// Keys by which names are sorted compare only with keys of the same version of the sorting rules. When
// the library that makes them has other rules than the register remembers, all of them are made anew
// and the log says so, in one transaction. Gives how many persons moved; 0 where nothing was to be done.
Result<qint64> renewSortKeys(Register &opened);

// Under which name the register remembers the version (register_fact).
QString sortKeyFact();

} // namespace balie
