// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/placehold.h"

#include "core/base/succeeded.h"
#include "core/casework/numbergate.h"
#include "core/casework/restandretention.h"
#include "core/casework/retentionjson.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

namespace {

Result<void> refuseFuture(Register &opened, QDate day)
{
    if (day <= opened.today())
        return {};
    return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), day).with(QStringLiteral("today"), opened.today());
}

Result<void> refuseHold(Register &opened, const Hold &hold)
{
    if (const Result<void> whole = checkHold(hold); !whole)
        return whole;
    if (const Result<void> past = refuseFuture(opened, hold.from); !past)
        return past;
    if (const auto passed = passNumberGate(hold.owner, NumberGate::Refuse); !passed)
        return passed.error();
    return succeeded(passNumberGate(hold.reason, NumberGate::Refuse));
}

// As it is now: what was merged into another person is held with that one.
Result<HoldTarget> known(Register &opened, const HoldTarget &target)
{
    Tables &tables = opened.tables();
    if (const auto *person = std::get_if<PersonId>(&target))
        return tables.persons.find(*person).transform([](const Person &found) { return HoldTarget(found.mergedInto.value_or(found.id)); });
    if (const auto *request = std::get_if<RequestId>(&target))
        return tables.requests.find(*request).transform([](const Request &found) { return HoldTarget(found.id); });
    const auto kept = tables.retentionItems.find(std::get<RetentionItemId>(target));
    if (!kept)
        return kept.error();
    return kept->item.destroyedOn ? Result<HoldTarget>(Error(ErrorCode::RetentionItemDestroyed)) : Result<HoldTarget>(target);
}

// What it keeps stands otherwise now; the log; the commit.
Result<PlacedHold> finish(Register &opened, UnitOfWork &unit, const PlacedHold &placed, const QString &action)
{
    const Result<int> moved = restandUnder(opened, unit, placed.target);
    if (!moved)
        return moved.error();
    QJsonObject content = holdToJson(placed);
    content.insert(QStringLiteral("items-moved"), *moved);
    if (const Result<void> said = unit.audit(action, QStringLiteral("retention-hold"), placed.id.toString(), content); !said)
        return said.error();
    unit.announce([](RegisterEvents &events) { Q_EMIT events.retentionChanged(); });
    const Result<void> done = unit.commit();
    return done ? Result<PlacedHold>(placed) : Result<PlacedHold>(done.error());
}

} // namespace

Result<PlacedHold> placeHold(Register &opened, const HoldTarget &target, const Hold &hold)
{
    Hold standing = hold;
    standing.lifted = std::nullopt;
    if (const Result<void> fit = refuseHold(opened, standing); !fit)
        return fit.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    const Result<HoldTarget> of = known(opened, target);
    if (!of)
        return of.error();
    const PlacedHold placed{RetentionHoldId::create(opened.clock().now()), *of, standing, std::nullopt, 1};
    if (const Result<void> written = opened.tables().retentionHolds.insert(unit->transaction(), placed); !written)
        return written.error();
    return finish(opened, *unit, placed, QStringLiteral("hold-placed"));
}

Result<PlacedHold> liftHold(Register &opened, RetentionHoldId hold, QDate on)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    Result<PlacedHold> placed = opened.tables().retentionHolds.find(hold);
    if (!placed)
        return placed;
    if (placed->hold.lifted || placed->goesWithItsCase())
        return Error(ErrorCode::RetentionHoldUnknown).with(QStringLiteral("reason"), placed->hold.lifted ? QStringLiteral("lifted") : QStringLiteral("case"));
    placed->hold.lifted = on;
    if (const Result<void> fit = checkHold(placed->hold); !fit)
        return fit.error();
    if (const Result<void> past = refuseFuture(opened, on); !past)
        return past.error();
    if (const Result<void> written = opened.tables().retentionHolds.lift(unit->transaction(), *placed); !written)
        return written.error();
    ++placed->revision;
    return finish(opened, *unit, *placed, QStringLiteral("hold-lifted"));
}

} // namespace balie
