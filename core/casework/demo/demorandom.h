// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtGlobal>

#include <iterator>

namespace balie {

// Chance that is the same everywhere for the same seed (splitmix64), so that a demo register can be
// made again anywhere.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next();
    // 0 … below - 1.
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    // True so many times in a hundred.
    bool percent(int share) { return below(100) < share; }

    template <typename List>
    const auto &pick(const List &list)
    {
        return *std::next(std::begin(list), below(static_cast<int>(std::size(list))));
    }

    // An index, each as often as its weight says.
    template <typename Weights>
    int weighted(const Weights &weights)
    {
        int all = 0;
        for (int weight : weights)
            all += weight;
        int left = below(all);
        int index = 0;
        for (int weight : weights) {
            if (left < weight)
                break;
            left -= weight;
            ++index;
        }
        return index;
    }

    template <typename SomeId>
    SomeId id(Instant moment)
    {
        return SomeId::from(idText(moment)).value();
    }

private:
    QString idText(Instant moment);

    quint64 m_state;
};

} // namespace balie
