// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

#include <vector>

namespace balie {

// Numbers of Dutch passports and identity cards: nine characters, two letters in front, a digit at
// the end, never the letter O; two digits at least, and a word near by that speaks of such a document.
std::vector<ViewSpan> travelDocumentNumbers(const PlainView &view);

// Numbers of Dutch driving licences: ten digits in a row, not starting with 0, near that word.
std::vector<ViewSpan> drivingLicenceNumbers(const PlainView &view, const std::vector<ViewSpan> &groups);

} // namespace balie
