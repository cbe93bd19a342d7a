// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

#include <vector>

namespace balie {

// The machine-readable lines of travel and identity documents (ICAO Doc 9303: TD1 three lines of 30,
// TD2 two of 36, TD3 two of 44) and of the Dutch driving licence (one of 30). Lines with numbers are
// known by their check digits, name lines by their first five characters and fillers. Blanks within
// a line, as scanners add them, do not matter. In order of place, never overlapping.
std::vector<ViewSpan> readableLines(const PlainView &view);

} // namespace balie
