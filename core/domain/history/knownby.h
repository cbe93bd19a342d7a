// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/history.h"

namespace balie {

// The case as it stood at the end of that day, for a letter that bears it. What was entered wrongly and put right since
// never was: it is left out as undone, and a corrected receipt or right counts from the beginning.
History knownBy(const History &history, QDate day);

} // namespace balie
