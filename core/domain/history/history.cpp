// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history/history.h"

#include <QSet>

#include <algorithm>

namespace balie {

namespace {

bool isReceived(const CaseEvent &event)
{
    return std::holds_alternative<happened::Received>(event.what);
}

// From the last event to the first: a revocation counts only while it is not revoked itself.
QSet<EventId> revokedEvents(const std::vector<CaseEvent> &events)
{
    QSet<EventId> revoked;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const auto *revocation = std::get_if<happened::Revoked>(&event->what);
        if (revocation && !revoked.contains(event->id) && revocation->event != events.front().id)
            revoked.insert(revocation->event);
    }
    return revoked;
}

} // namespace

Result<History> History::from(std::vector<CaseEvent> events)
{
    if (events.empty() || !isReceived(events.front()))
        return Error(ErrorCode::DateOutOfOrder);
    const auto second = std::find_if(events.cbegin() + 1, events.cend(), isReceived);
    if (second != events.cend())
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), second->on);
    return History(std::move(events));
}

std::vector<CaseEvent> History::standing() const
{
    const QSet<EventId> revoked = revokedEvents(m_events);
    std::vector<CaseEvent> events;
    for (const CaseEvent &event : m_events) {
        if (!revoked.contains(event.id) && !std::holds_alternative<happened::Revoked>(event.what))
            events.push_back(event);
    }
    return events;
}

QDate History::received() const
{
    const std::optional<CaseEvent> corrected = last<happened::ReceiptCorrected>();
    return corrected ? std::get<happened::ReceiptCorrected>(corrected->what).received : m_events.front().on;
}

std::optional<std::vector<Right>> History::correctedRights() const
{
    const std::optional<CaseEvent> corrected = last<happened::RightsCorrected>();
    if (!corrected)
        return std::nullopt;
    return std::get<happened::RightsCorrected>(corrected->what).rights;
}

bool History::isRevoked(EventId event) const
{
    return revokedEvents(m_events).contains(event);
}

History History::with(CaseEvent event) const
{
    Q_ASSERT(!isReceived(event));
    std::vector<CaseEvent> events = m_events;
    events.push_back(std::move(event));
    return History(std::move(events));
}

} // namespace balie
