// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/plainview.h"

namespace balie {

// Whether the sentence that the number stands in, or the one behind it, calls it a BSN: "tel 111222333,
// dat is mijn burgerservicenummer", "kenmerk 111222333. Dat is mijn BSN." Such a word beats any other
// label. Not where the word has a number of its own, heads an empty field ("BSN:"), or is denied ("geen
// BSN", "BSN onbekend"); nor where the next sentence only speaks about it ("Graag mijn BSN wissen").
bool isCalledBsnInSentence(const PlainView &view, ViewSpan number);

} // namespace balie
