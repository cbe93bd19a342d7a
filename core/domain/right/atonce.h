// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/right/right.h"

#include <vector>

namespace balie {

// Whether one of them works at once (Art. 7(3), 21(3)), so that the case is of today from the first day.
bool anyWorksAtOnce(const std::vector<Right> &rights);
// Whether no clock matters to any of them: a term to extend or to stop is for the other rights.
bool allWorkAtOnce(const std::vector<Right> &rights);

} // namespace balie
