// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace balie {

// The words, in capitals, that say what the number beside them is.

// "BSN", "burgerservicenummer", "sofinummer".
bool isBsnWord(QStringView word);

// "contractnummer", "tel", "factuur": a number of something else.
bool isOtherLabel(QStringView word);

// Those of the other labels that name the thing itself, and that a file may be called after: "dossier".
bool isThing(QStringView word);

// "nummer", "is", "van": what stands between a label and its number.
bool isSmallWord(QStringView word);

} // namespace balie
