// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

namespace balie {

enum class DocumentKind { TravelDocument, DrivingLicence };

// Whether a word on either side, at most sixty characters off, speaks of such a document: a passport or
// identity card, or a driving licence. It stands on the same line, or on one above that heads this line.
bool speaksOf(DocumentKind document, const PlainView &view, ViewSpan span);

// The same, with nothing between but "nummer", "is" and the like: the word names this number.
bool names(DocumentKind document, const PlainView &view, ViewSpan span);

} // namespace balie
