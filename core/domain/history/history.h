// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history/caseevent.h"

#include <optional>
#include <vector>

namespace balie {

// Everything that happened to one case, in the order in which it was entered. The first event is
// always Received; a history without it does not exist. Revoked events stay, and count no longer; a
// revocation can be revoked in its turn. Receipt itself cannot be revoked: its day is corrected, or
// the case is struck out.
class History
{
public:
    // Error: DateOutOfOrder when the first event is not Received, or a later one is (fact "date").
    static Result<History> from(std::vector<CaseEvent> events);

    const std::vector<CaseEvent> &all() const { return m_events; }
    // Without the revoked events and without the revocations.
    std::vector<CaseEvent> standing() const;
    // The day of receipt, as last corrected. Receipt is never silently changed.
    QDate received() const;
    // The rights as last corrected are those of the request unless an event says otherwise.
    std::optional<std::vector<Right>> correctedRights() const;
    bool isRevoked(EventId event) const;
    // The same history with one event more, never a second Received.
    History with(CaseEvent event) const;

    // The last standing event of one kind: last<happened::Answered>().
    template <typename Kind>
    std::optional<CaseEvent> last() const
    {
        std::optional<CaseEvent> found;
        for (const CaseEvent &event : standing()) {
            if (std::holds_alternative<Kind>(event.what))
                found = event;
        }
        return found;
    }

    friend bool operator==(const History &, const History &) = default;

private:
    explicit History(std::vector<CaseEvent> events) : m_events(std::move(events)) {}

    std::vector<CaseEvent> m_events;
};

} // namespace balie
