// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace balie {

// What the organisation's own statement promises: an answer within so many days, and so many more
// when it tells the person in time. A promise is a plain count of days: no law rolls it over a
// weekend, and it cannot lengthen the legal term (GDPR Art. 12(3)).
struct Promise
{
    int days = 0;                     // ieder1: 30, Oosterpoort: 28 (four weeks)
    std::optional<int> extensionDays; // ieder1: 30 more; none at Oosterpoort

    friend bool operator==(const Promise &, const Promise &) = default;
};

} // namespace balie
