// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace balie {

// How long one thing took, time after time, in milliseconds.
class Samples
{
public:
    void add(double milliseconds) { m_all.insert(std::upper_bound(m_all.begin(), m_all.end(), milliseconds), milliseconds); }

    template <typename F>
    void time(F &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    double least() const { return m_all.front(); }
    double median() const { return m_all.at(m_all.size() / 2); }
    double most() const { return m_all.back(); }
    bool isEmpty() const { return m_all.empty(); }

private:
    std::vector<double> m_all; // in ascending order
};

// What is measured and what it is measured against, turn by turn, so that whatever else the machine
// does falls on both.
struct Pair
{
    Samples ours;
    Samples floor;

    double ratio() const { return ours.median() / floor.median(); }
};

template <typename Ours, typename Floor>
Pair alternate(int times, Ours &&ours, Floor &&floor)
{
    Pair pair;
    ours(); // warm: the pages in the cache, the statements prepared
    floor();
    for (int i = 0; i < times; ++i) {
        pair.ours.time(ours);
        pair.floor.time(floor);
    }
    return pair;
}

} // namespace balie
