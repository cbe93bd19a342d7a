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

// "huurder nr", "client number": a label where a word for number stands behind it.
bool isLabelWithNumber(QStringView word);
bool isNumberWord(QStringView word);

// "Z-123456789": the letters in front of the number of a case, an order and so on.
bool isCodeOfThing(QStringView letters);

// Those of the other labels that name the thing itself, and that a file may be called after: "dossier".
bool isThing(QStringView word);

// "nummer", "is", "van": what stands between a label and its number.
bool isSmallWord(QStringView word);

// "nr", "mevr", an initial: a dot behind it ends no sentence.
bool isAbbreviation(QStringView word);

// "maar": what stands behind it is another thing.
bool isTurn(QStringView word);

// "geen", "onbekend", "volgt": there is no BSN here.
bool isDenial(QStringView word);

// "wissen", "bewaart": a sentence about the BSN, that calls nothing one.
bool isDealingWord(QStringView word);

// "dat", "is": the sentence points back to something.
bool isPointer(QStringView word);

// "idem", "zie": the number stands elsewhere.
bool isSameWord(QStringView word);

} // namespace balie
