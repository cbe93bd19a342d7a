// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/twoclocks.h"

#include <QRandomGenerator>

namespace balie {

constexpr int manyCases = 40000; // so that every kind of them comes often

// Cases as they come, and as they should not: from the end of months, around holidays, with pauses that
// overlap, touch, stay open, end before they begin or begin before receipt, with notices on either side
// of both limits. The same seed gives the same cases.
class GeneratedCases
{
public:
    explicit GeneratedCases(quint32 seed) : m_random(seed) {}

    ClockFacts facts()
    {
        ClockFacts facts;
        facts.received = QDate(2023, 1, 1).addDays(m_random.bounded(365 * 9));
        if (oneIn(4)) // where months are short
            facts.received = QDate(facts.received.year(), 1 + m_random.bounded(12), 27).addDays(m_random.bounded(6));
        for (int count = m_random.bounded(4); count > 0; --count)
            facts.pauses.push_back(pause(facts.received));
        if (oneIn(2))
            facts.extensionTold = facts.received.addDays(oneIn(2) ? 25 + m_random.bounded(10) : m_random.bounded(-5, 60));
        return facts;
    }

    ClockRules rules()
    {
        ClockRules rules;
        if (oneIn(3))
            rules.promise = Promise{30, 30};
        else if (oneIn(2))
            rules.promise = Promise{28, std::nullopt};
        else if (oneIn(2))
            rules.promise = Promise{1 + m_random.bounded(120), oneIn(2) ? std::optional(1 + m_random.bounded(90)) : std::nullopt};
        rules.calendar = oneIn(2) ? CalendarChoice::Atw : CalendarChoice::Strict;
        rules.suspension = oneIn(6) ? Suspension::Ignored : Suspension::Counts;
        return rules;
    }

    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    int below(int n) { return m_random.bounded(n); }

private:
    Pause pause(QDate received)
    {
        Pause pause;
        pause.ground = oneIn(2) ? PauseGround::Identity : PauseGround::Specification;
        pause.from = received.addDays(m_random.bounded(oneIn(10) ? -10 : 0, 40));
        if (!oneIn(4))
            pause.until = pause.from.addDays(m_random.bounded(oneIn(10) ? -5 : 0, 50));
        return pause;
    }

    QRandomGenerator m_random;
};

} // namespace balie
