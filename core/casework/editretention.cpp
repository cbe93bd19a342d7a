// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editretention.h"

#include "core/casework/addretention.h"
#include "core/casework/numbergate.h"
#include "core/base/succeeded.h"
#include "core/casework/restandretention.h"
#include "core/casework/retentionjson.h"
#include "core/domain/retention/casefile.h"
#include "core/store/expireditems.h"
#include "core/store/samefile.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

#include <algorithm>

namespace balie {

namespace {

using Kept = RetentionItemTable::Kept;

Result<Kept> changeable(Register &opened, RetentionItemId id)
{
    Result<Kept> kept = opened.tables().retentionItems.find(id);
    if (kept && kept->item.destroyedOn)
        return Error(ErrorCode::RetentionItemDestroyed);
    if (kept && isCaseFile(kept->item))
        return itemOfCase();
    return kept;
}

Result<RetentionItem> store(Register &opened, UnitOfWork &unit, const Kept &before, const RetentionItem &item, const QString &action)
{
    RetentionItemTable &items = opened.tables().retentionItems;
    const Result<Held> held = items.heldFor(item);
    if (!held)
        return held.error();
    const Result<RetentionStanding> standing = KeepingRules(opened).standing(item, *held);
    if (!standing)
        return standing.error();
    const Result<RetentionItem> stored = items.update(unit.transaction(), before, item, *standing);
    if (!stored)
        return stored;
    const QJsonObject content{{QStringLiteral("before"), retentionItemToJson(before.item)}, {QStringLiteral("after"), retentionItemToJson(*stored)}};
    if (const Result<void> said = unit.audit(action, QStringLiteral("retention-item"), item.id.toString(), content); !said)
        return said.error();
    unit.announce([](RegisterEvents &events) { Q_EMIT events.retentionChanged(); });
    const Result<int> others = item.person == before.item.person ? Result<int>(0) : restandUnder(opened, unit, item.id);
    return others ? stored : Result<RetentionItem>(others.error());
}

Result<RetentionItem> committed(UnitOfWork &unit, const Result<RetentionItem> &stored)
{
    if (!stored)
        return stored;
    const Result<void> done = unit.commit();
    return done ? stored : Result<RetentionItem>(done.error());
}

} // namespace

Result<RetentionItem> editRetention(Register &opened, const RetentionItem &item)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    const Result<Kept> before = changeable(opened, item.id);
    if (!before)
        return before.error();
    RetentionItem wanted = item;
    wanted.organisation = before->item.organisation;
    wanted.request = before->item.request;
    wanted.destroyedOn = std::nullopt;
    if (const Result<void> fit = refuseRetention(opened, wanted); !fit)
        return fit.error();
    return committed(*unit, store(opened, *unit, *before, wanted, QStringLiteral("retention-edited")));
}

Result<RetentionItem> endRetention(Register &opened, RetentionItemId id, std::optional<QDate> trigger)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    const Result<Kept> before = changeable(opened, id);
    if (!before)
        return before.error();
    RetentionItem ended = before->item;
    ended.trigger = trigger;
    if (const Result<void> whole = checkRetentionItem(ended); !whole)
        return whole.error();
    return committed(*unit, store(opened, *unit, *before, ended, QStringLiteral("retention-ended")));
}

// Without it nobody could answer for what the system was asked to destroy.
static Result<void> refuseBeingDestroyed(Register &opened, RetentionItemId id)
{
    const Result<bool> isGoing = isBeingDestroyed(opened.tables().connection(), id);
    if (!isGoing)
        return isGoing.error();
    return *isGoing ? Result<void>(Error(ErrorCode::RetentionItemHeld).with(QStringLiteral("reason"), QStringLiteral("destruction"))) : Result<void>();
}

// A hold on the item alone would stand on nothing.
static Result<void> refuseHeld(Register &opened, RetentionItemId id)
{
    const auto holds = opened.tables().retentionHolds.on(id);
    if (!holds)
        return holds.error();
    const bool stands = std::any_of(holds->begin(), holds->end(), [&](const PlacedHold &placed) {
        return placed.target == HoldTarget(id) && !placed.hold.lifted;
    });
    return stands ? Result<void>(Error(ErrorCode::RetentionItemHeld)) : Result<void>();
}

// What is of others in the same file may be free then.
static Result<void> takeOut(Register &opened, UnitOfWork &unit, const Kept &kept)
{
    const RetentionItemTable &items = opened.tables().retentionItems;
    const auto others = othersInFile(opened.tables().connection(), kept.item.id);
    if (!others)
        return others.error();
    if (const Result<void> gone = items.remove(unit.transaction(), kept); !gone)
        return gone;
    return succeeded(restandUnderEach(opened, unit, *others));
}

Result<void> removeRetention(Register &opened, RetentionItemId id, const LongText &reason)
{
    if (!reason.hasWords())
        return Error(ErrorCode::ReasonMissing);
    if (const auto passed = passNumberGate(reason, NumberGate::Refuse); !passed)
        return passed.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    const Result<Kept> kept = changeable(opened, id);
    if (!kept)
        return kept.error();
    if (const Result<void> free = refuseHeld(opened, id).and_then([&] { return refuseBeingDestroyed(opened, id); }); !free)
        return free;
    if (const Result<void> gone = takeOut(opened, *unit, *kept); !gone)
        return gone;
    QJsonObject content = retentionItemToJson(kept->item);
    content.insert(QStringLiteral("reason"), reason.toString());
    if (const Result<void> said = unit->audit(QStringLiteral("retention-removed"), QStringLiteral("retention-item"), id.toString(), content); !said)
        return said;
    unit->announce([](RegisterEvents &events) { Q_EMIT events.retentionChanged(); });
    return unit->commit();
}

} // namespace balie
