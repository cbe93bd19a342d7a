// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/destruction/proposedestruction.h"

#include "core/base/succeeded.h"
#include "core/casework/destruction/destructionlog.h"
#include "core/casework/numbergate.h"
#include "core/exchange/retentionfile.h"
#include "core/store/tables.h"

namespace balie {

static Result<void> refuseWish(Register &opened, const DestructionTable::Filter &filter, const LongText &reason, int coolingOff)
{
    if (!reason.hasWords())
        return Error(ErrorCode::ReasonMissing);
    if (coolingOff < Destruction::shortestCoolingOff || coolingOff > Destruction::longestCoolingOff)
        return Error(ErrorCode::NumberOutOfRange)
            .with(QStringLiteral("key"), QStringLiteral("coolingOff"))
            .with(QStringLiteral("first"), qint64{Destruction::shortestCoolingOff})
            .with(QStringLiteral("last"), qint64{Destruction::longestCoolingOff});
    if (!filter.category.isEmpty() && !ruleFor(builtInRetentionBaseline(), filter.category))
        return Error(ErrorCode::RetentionCategoryUnknown);
    if (const auto passed = passNumberGate(reason, NumberGate::Refuse); !passed)
        return passed.error();
    return succeeded(opened.tables().organisations.find(filter.organisation));
}

Result<Destruction> proposeDestruction(Register &opened, const DestructionTable::Filter &filter, const LongText &reason, int coolingOff)
{
    if (const Result<void> fit = refuseWish(opened, filter, reason, coolingOff); !fit)
        return fit.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRetention);
    if (!unit)
        return unit.error();
    const DestructionTable &destructions = opened.tables().destructions;
    const Instant now = opened.clock().now();
    const Result<QString> number = destructions.nextNumber(opened.today().year());
    if (!number)
        return number.error();
    const Destruction proposed{DestructionId::create(now), *number, filter.organisation, reason, coolingOff, {opened.session().user, now}, {}, {}, {}, {}, {}, 1};
    if (const Result<void> written = destructions.insert(unit->transaction(), proposed); !written)
        return written.error();
    const Result<qint64> items = destructions.fill(unit->transaction(), proposed.id, filter, opened.today());
    if (!items)
        return items.error();
    if (*items == 0)
        return Error(ErrorCode::DestructionEmpty);
    return finishDestruction(*unit, proposed, QStringLiteral("destruction-proposed"), {{QStringLiteral("items"), *items}, {QStringLiteral("cooling-off"), coolingOff}});
}

} // namespace balie
