// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/numberlabel.h"
#include "core/domain/identity/plainview.h"

#include <QString>

#include <optional>

namespace balie {

// The weighted sum of nine digits (9 8 7 6 5 4 3 2 -1) divides by 11, and not all are zero. Eight
// digits are read with a zero in front. (The old test of bank accounts has +1 at the end.)
bool passesElevenTest(QStringView digits);

struct BsnGroups
{
    std::size_t last = 0; // the last group of it
    NumberLabel label = NumberLabel::None;
};

// Groups of digits that may be one BSN, from this group on. Without a word that calls it a BSN the
// digits must be grouped as people group one: all nine together, three times three, 1112.22.333, or
// otherwise even and on their own; and no word may call it something else.
std::optional<BsnGroups> bsnFrom(const PlainView &view, const std::vector<ViewSpan> &groups, std::size_t first);

} // namespace balie
