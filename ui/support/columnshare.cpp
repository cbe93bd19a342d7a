// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/columnshare.h"

#include <algorithm>

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

std::vector<qreal> widthsOf(const std::vector<ColumnNeed> &needs, qreal room)
{
    qreal whole = 0;
    qreal floors = 0;
    qreal wishes = 0; // above the floors
    for (const ColumnNeed &need : needs) {
        (need.whole ? whole : floors) += floorOf(need);
        wishes += need.natural - floorOf(need);
    }
    const qreal left = std::max<qreal>(0, room - whole);
    const qreal shrink = floors > left ? left / floors : 1;
    const qreal share = wishes > 0 ? std::clamp<qreal>((left - floors) / wishes, 0, 1) : 0;
    std::vector<qreal> widths;
    for (const ColumnNeed &need : needs) {
        const qreal floor = floorOf(need);
        widths.push_back(need.whole ? floor : floor * shrink + (need.natural - floor) * share);
    }
    return widths;
}

} // namespace balie
