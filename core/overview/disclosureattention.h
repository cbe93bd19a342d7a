// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <optional>

namespace balie {

// What of the disclosures asks for somebody today.
struct DisclosureAttention
{
    static constexpr int mostBans = 100; // counted no further

    int toTell = 0; // the ban to tell the person is over; mostBans: that many, or more
    std::optional<DisclosureId> firstToTell = {};
    qint64 owed = 0;   // of this year: the person has to hear of it, and did not, or not in time
    int recipients = 0; // with something that is not in order

    bool isNothing() const { return toTell == 0 && owed == 0 && recipients == 0; }
};

// Of all organisations; it takes the same time however much went out. What somebody may not act on does not count.
Result<DisclosureAttention> disclosureAttention(Register &opened);

} // namespace balie
