// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

#include <vector>

namespace balie {

// Numbers of Dutch passports and identity cards: nine characters, two letters in front, a digit at
// the end, never the letter O; two digits at least, and a word near by that speaks of such a document.
// Cut in parts ("NNP 123 456") only where that word stands right beside it.
std::vector<ViewSpan> travelDocumentNumbers(const PlainView &view);

// Numbers of Dutch driving licences: ten digits, not starting with 0, near that word; cut in parts
// ("4 123 456 789") only where it stands right beside them.
std::vector<ViewSpan> drivingLicenceNumbers(const PlainView &view, const std::vector<ViewSpan> &groups);

} // namespace balie
