// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

namespace balie {

// What the words in front of a number call it.
enum class NumberLabel {
    None,
    Bsn,   // "BSN", "burgerservicenummer", "sofinummer"
    Other, // "contractnummer", "tel.", "factuur": a number of something else
};

// The nearest such word before the place. A BSN may be announced from some words away; another
// label counts only where nothing but "nummer", "is", "van" and the like comes between.
NumberLabel labelBefore(const PlainView &view, qsizetype place);

// Whether a word on either side, at most sixty characters off, speaks of a passport or identity card.
bool speaksOfTravelDocument(const PlainView &view, ViewSpan span);

// The same for a driving licence.
bool speaksOfDrivingLicence(const PlainView &view, ViewSpan span);

} // namespace balie
