// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/columnshare.h"

#include <algorithm>
#include <utility>

namespace balie {

static qreal floorOf(const ColumnNeed &need)
{
    return need.whole ? need.natural : std::min(need.least, need.natural);
}

bool fits(const std::vector<ColumnNeed> &needs, qreal room)
{
    qreal sum = 0;
    for (const ColumnNeed &need : needs)
        sum += floorOf(need);
    return sum <= room;
}

// How much each may get of what is left: who wishes less gets its wish, so that the longest texts wrap alone.
static qreal shareOf(std::vector<qreal> wishes, qreal left)
{
    std::sort(wishes.begin(), wishes.end());
    qreal share = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        share = std::max<qreal>(0, left) / static_cast<qreal>(wishes.size() - i);
        if (wishes[i] > share)
            break;
        left -= wishes[i];
        share = wishes[i];
    }
    return share;
}

// What they get of the room where not every word fits: their heads, while these fit, and a like part of the rest.
static std::vector<qreal> shrunk(const std::vector<ColumnNeed> &needs, qreal room)
{
    const auto headOf = [](const ColumnNeed &need) { return std::min(need.head, floorOf(need)); };
    qreal heads = 0;
    qreal floors = 0;
    for (const ColumnNeed &need : needs) {
        heads += need.whole ? 0 : headOf(need);
        floors += need.whole ? 0 : floorOf(need);
    }
    std::vector<qreal> widths;
    for (const ColumnNeed &need : needs) {
        const qreal head = heads <= room ? headOf(need) : 0;
        const qreal part = heads <= room ? (room - heads) / (floors - heads) : room / floors;
        widths.push_back(need.whole ? floorOf(need) : head + (floorOf(need) - head) * part);
    }
    return widths;
}

std::vector<qreal> widthsOf(const std::vector<ColumnNeed> &needs, qreal room)
{
    qreal whole = 0;
    qreal floors = 0;
    std::vector<qreal> wishes; // above the floors
    for (const ColumnNeed &need : needs) {
        (need.whole ? whole : floors) += floorOf(need);
        if (!need.whole)
            wishes.push_back(need.natural - floorOf(need));
    }
    const qreal left = std::max<qreal>(0, room - whole);
    if (floors > left)
        return shrunk(needs, left);
    const qreal share = shareOf(std::move(wishes), left - floors);
    std::vector<qreal> widths;
    for (const ColumnNeed &need : needs) {
        const qreal floor = floorOf(need);
        widths.push_back(need.whole ? floor : floor + std::min(need.natural - floor, share));
    }
    return widths;
}

std::vector<int> dotsOf(const std::vector<ColumnNeed> &needs, int room)
{
    std::vector<int> dots;
    for (const qreal width : widthsOf(needs, room)) {
        dots.push_back(static_cast<int>(width));
        room -= dots.back();
    }
    if (dots.empty())
        return dots;
    const auto soft = std::find_if(needs.rbegin(), needs.rend(), [](const ColumnNeed &need) { return !need.whole; });
    const auto last = soft == needs.rend() ? dots.rbegin() : dots.rbegin() + (soft - needs.rbegin());
    *last += std::max(0, room);
    return dots;
}

} // namespace balie
