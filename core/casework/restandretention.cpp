// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/restandretention.h"

#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"
#include "core/workspace/registerevents.h"

namespace balie {

static Result<int> restand(Register &opened, UnitOfWork &unit, KeepingRules &rules, const std::vector<RetentionItemTable::Kept> &items)
{
    std::vector<std::pair<RetentionItemTable::Kept, RetentionStanding>> moved;
    for (const RetentionItemTable::Kept &kept : items) {
        const Result<RetentionStanding> standing = rules.standing(kept.item, kept.held);
        if (!standing)
            return standing.error();
        if (*standing != kept.standing)
            moved.push_back({kept, *standing});
    }
    if (!moved.empty())
        unit.announce([](RegisterEvents &events) { Q_EMIT events.retentionChanged(); });
    return opened.tables().retentionItems.restand(unit.transaction(), moved);
}

Result<int> restandUnder(Register &opened, UnitOfWork &unit, const HoldTarget &target)
{
    const auto items = opened.tables().retentionItems.under(target);
    if (!items)
        return items.error();
    KeepingRules rules(opened);
    return restand(opened, unit, rules, *items);
}

Result<int> restandAll(Register &opened, UnitOfWork &unit, const RetentionItemTable::Some &some)
{
    constexpr int atATime = 5000;
    KeepingRules rules(opened);
    int moved = 0;
    qint64 last = 0;
    while (true) {
        const auto items = opened.tables().retentionItems.after(last, some, atATime);
        if (!items)
            return items.error();
        const Result<int> now = restand(opened, unit, rules, *items);
        if (!now)
            return now;
        moved += *now;
        if (static_cast<int>(items->size()) < atATime)
            return moved;
        last = items->back().rowKey;
    }
}

} // namespace balie
