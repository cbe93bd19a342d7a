// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace balie {

// What a column of a table needs, on paper or on the screen, in dots.
struct ColumnNeed
{
    qreal natural = 0; // its widest text on one line
    qreal least = 0;   // its widest word: with less than this a word breaks
    bool whole = false; // never on two lines: a number or a day
    qreal head = 0;     // with less than this its head is cut
};

// How wide each column becomes when together they have that room. Whole columns get what they need; the
// others share what is left, each at least its widest word where that fits, or else its head.
std::vector<qreal> widthsOf(const std::vector<ColumnNeed> &needs, qreal room);

// The same in whole dots; the last that is not whole takes what is left over, or the last of all.
std::vector<int> dotsOf(const std::vector<ColumnNeed> &needs, int room);

// Whether everything fits in that room without a word that breaks.
bool fits(const std::vector<ColumnNeed> &needs, qreal room);

} // namespace balie
