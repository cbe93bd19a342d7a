// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/demo/demostory.h"

namespace balie {

// Lets somebody complain at every organisation, once in each way that a complaint can stand: before the authority,
// ended or with a demand, before the court, and with the organisation itself. Chance of its own, so that the cases
// stay what they were.
class DemoComplaints
{
public:
    explicit DemoComplaints(quint64 seed) : m_random(seed) {}

    // The same history, or with the next complaint of that organisation at its end: lawful, and never after today.
    History added(const History &history, std::size_t organisation, const DemoStage &stage);

private:
    DemoRandom m_random;
    std::vector<int> m_told; // how many, by organisation
};

} // namespace balie
