// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

namespace balie {

// What the words beside a number call it.
enum class NumberLabel {
    None,
    Bsn,   // "BSN", "burgerservicenummer", "sofinummer"
    Other, // "contractnummer", "tel.", "factuur": a number of something else
};

// The nearest such word before the place. A BSN may be announced from some words away; another
// label counts only where nothing but "nummer", "is", "van" and the like comes between, and where no
// BSN is named with it ("bsn/klantnummer", or the heads of two columns).
NumberLabel labelBefore(const PlainView &view, qsizetype place);

// The same, but a BSN word close behind comes first: "klantnummer 111222333 (BSN)", "… is mijn BSN".
NumberLabel labelOf(const PlainView &view, ViewSpan number);

// Whether the number that begins here is part of the name of a file: the whole text is one, or the
// word ("dossier_111222333", "dossier 111222333 kopie.pdf").
bool standsInFileName(const PlainView &view, qsizetype place);

} // namespace balie
