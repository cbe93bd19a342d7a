// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/separator.h"

#include <array>
#include <tuple>
#include <vector>

namespace balie {

namespace {

constexpr std::array separators{';', ',', '\t', '|'};
constexpr std::size_t mostLines = 20;

using Counts = std::array<int, separators.size()>;

// How often each stands on each line; a line end in quotes is none.
std::vector<Counts> countsIn(QByteArrayView text)
{
    std::vector<Counts> lines(1);
    bool quoted = false;
    bool empty = true;
    for (char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (empty)
                continue;
            if (lines.size() == mostLines)
                return lines;
            lines.emplace_back();
            empty = true;
            continue;
        }
        empty = false;
        for (std::size_t i = 0; i < separators.size() && !quoted; ++i)
            lines.back()[i] += c == separators[i];
    }
    if (empty || lines.size() > 1)
        lines.pop_back(); // half a line, or nothing
    return lines;
}

} // namespace

char separatorOf(QByteArrayView firstLines)
{
    const std::vector<Counts> lines = countsIn(firstLines);
    char best = separators.front();
    std::tuple<int, int> most(0, 0);
    for (std::size_t i = 0; i < separators.size() && !lines.empty(); ++i) {
        const int first = lines.front()[i];
        int alike = 0;
        for (const Counts &line : lines)
            alike += line[i] == first;
        if (first > 0 && std::tuple(alike, first) > most) {
            most = {alike, first};
            best = separators[i];
        }
    }
    return best;
}

} // namespace balie
