// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/pause.h"
#include "core/domain/history/history.h"

#include <QDate>

#include <optional>
#include <vector>

namespace balie {

// What the clocks read of a history, and nothing more.
struct ClockFacts
{
    QDate received;
    std::vector<Pause> pauses;
    std::optional<QDate> extensionTold; // the day on which the reasoned notice was sent

    friend bool operator==(const ClockFacts &, const ClockFacts &) = default;
};

// Revoked events do not count, and the order is that of the days on which things happened, not that
// of entry. Identity asked, or a pause told, opens a pause of its ground unless one is open; identity
// confirmed ends a pause for identity, the clock resumed ends the pauses that were told. A wait for
// identity that nobody answered ends by nothing else and moves nothing. The extension is the first notice
// that stands.
ClockFacts clockFacts(const History &history);

// Whether a pause that was told still stands, so that the clock can be resumed.
bool isPauseTold(const History &history);

} // namespace balie
