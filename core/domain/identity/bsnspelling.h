// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity/numberlabel.h"
#include "core/domain/identity/plainview.h"

#include <optional>
#include <vector>

namespace balie {

struct BsnGroups
{
    std::size_t last = 0; // the last group of it
    NumberLabel label = NumberLabel::None;
};

// Reads BSNs from groups of digits. Without a word that calls it a BSN the digits must be grouped as
// people group one: all nine together, three times three, 1112.22.333, 1112 2233 3, or otherwise even
// and on their own; and no word may call it something else. What stands on the next line, behind a
// comma or a slash, or hangs on by another sign is another number; more of the same in the same row is
// a row of something else. A table of numbers holds none.
class BsnSpelling
{
public:
    // The groups must outlive it; those of a telephone number, a day and so on are left out of them.
    BsnSpelling(const PlainView &view, const std::vector<ViewSpan> &groups);

    // The BSN that begins with this group.
    std::optional<BsnGroups> from(std::size_t first) const;

private:
    const PlainView &m_view;
    const std::vector<ViewSpan> &m_groups;
    std::vector<bool> m_inTable;
};

} // namespace balie
