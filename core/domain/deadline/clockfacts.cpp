// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline/clockfacts.h"

#include <algorithm>

namespace balie {

namespace {

// Collects the pauses while the events go by.
class PauseReader
{
public:
    void operator()(const CaseEvent &event)
    {
        if (std::holds_alternative<happened::IdentityAsked>(event.what))
            open(PauseGround::Identity, Opened::ByAsking, event.on);
        else if (const auto *paused = std::get_if<happened::ClockPaused>(&event.what))
            open(paused->ground, Opened::ByTelling, event.on);
        else if (isEstablished(event.what))
            close([](const Reading &reading) { return reading.pause.ground == PauseGround::Identity; }, event.on);
        else if (std::holds_alternative<happened::ClockResumed>(event.what))
            close([](const Reading &reading) { return reading.opened == Opened::ByTelling; }, event.on);
    }

    bool isToldOpen() const
    {
        return std::any_of(m_readings.begin(), m_readings.end(),
                           [](const Reading &reading) { return reading.opened == Opened::ByTelling && !reading.pause.until; });
    }

    std::vector<Pause> pauses() const
    {
        std::vector<Pause> found;
        for (const Reading &reading : m_readings)
            found.push_back(reading.pause);
        return found;
    }

private:
    enum class Opened { ByAsking, ByTelling };
    struct Reading
    {
        Pause pause;
        Opened opened;
    };

    void open(PauseGround ground, Opened opened, QDate day)
    {
        const bool alreadyOpen = std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading &reading) {
            return reading.pause.ground == ground && !reading.pause.until;
        });
        if (!alreadyOpen)
            m_readings.push_back({Pause{ground, day, std::nullopt}, opened});
    }

    template <typename Which>
    void close(Which which, QDate day)
    {
        for (Reading &reading : m_readings) {
            if (!reading.pause.until && which(reading))
                reading.pause.until = day;
        }
    }

    std::vector<Reading> m_readings;
};

} // namespace

static std::vector<CaseEvent> byDay(const History &history)
{
    std::vector<CaseEvent> events = history.standing();
    std::stable_sort(events.begin(), events.end(), [](const CaseEvent &a, const CaseEvent &b) { return a.on < b.on; });
    return events;
}

ClockFacts clockFacts(const History &history)
{
    ClockFacts facts;
    facts.received = history.received();
    PauseReader pauses;
    for (const CaseEvent &event : byDay(history)) {
        pauses(event);
        if (!facts.extensionTold && std::holds_alternative<happened::ExtensionTold>(event.what))
            facts.extensionTold = event.on;
    }
    facts.pauses = pauses.pauses();
    return facts;
}

bool isPauseTold(const History &history)
{
    PauseReader pauses;
    for (const CaseEvent &event : byDay(history))
        pauses(event);
    return pauses.isToldOpen();
}

} // namespace balie
