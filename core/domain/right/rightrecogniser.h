// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/right/right.h"

#include <QStringView>

#include <vector>

namespace balie {

// A piece of the text as given, in UTF-16 units.
struct TextSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// A right that somebody seems to invoke, and the words that say so.
struct RecognisedRight
{
    Right right = Right::Access;
    int weight = 0;              // compare only within one text
    std::vector<TextSpan> words; // in order of place

    friend bool operator==(const RecognisedRight &, const RecognisedRight &) = default;
};

// Reads which rights a person invokes from the person's own words, Dutch or English; no law need be
// named and no form used (EDPB Guidelines 01/2022, 50-52). Forgives case, accents and one wrong letter
// in long words, and minds "niet" and "geen". A suggestion for the officer, the most likely first;
// nothing is recognised in a text without such words.
std::vector<RecognisedRight> recogniseRights(QStringView text);

} // namespace balie
