// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/checkretention.h"

#include "core/store/tables.h"
#include "core/workspace/erasureproof.h"
#include "core/workspace/keepingrules.h"

namespace balie {

Result<void> checkRetention(Register &opened, RegisterCheck &found)
{
    constexpr int atATime = 5000;
    const Tables &tables = opened.tables();
    KeepingRules rules(opened);
    for (qint64 last = 0;;) {
        const auto items = tables.retentionItems.after(last, {}, atATime);
        if (!items)
            return items.error();
        for (const RetentionItemTable::Kept &kept : *items) {
            const Result<RetentionStanding> standing = rules.standing(kept.item, kept.held);
            if (!standing || *standing != kept.standing)
                found.problems.push_back({QStringLiteral("retention-standing"), {{QStringLiteral("item"), kept.item.id.toString()}}});
            last = kept.rowKey;
        }
        found.retentionItems += static_cast<qint64>(items->size());
        if (static_cast<int>(items->size()) < atATime)
            break;
    }
    const Result<qint64> astray = tables.retentionHolds.astray();
    if (!astray)
        return astray.error();
    if (*astray > 0)
        found.problems.push_back({QStringLiteral("retention-case-holds"), {{QStringLiteral("count"), QString::number(*astray)}}});
    const Result<int> unproved = proofsDue(opened);
    if (!unproved)
        return unproved.error();
    if (*unproved > 0)
        found.problems.push_back({QStringLiteral("erasure-unproved"), {{QStringLiteral("count"), QString::number(*unproved)}}});
    const Result<qint64> wrong = tables.retentionFigures.wrong();
    if (!wrong)
        return wrong.error();
    if (*wrong > 0)
        found.problems.push_back({QStringLiteral("retention-figures"), {{QStringLiteral("count"), QString::number(*wrong)}}});
    return {};
}

} // namespace balie
