// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/renewrecovery.h"

#include "core/domain/user/accesspolicy.h"
#include "core/store/nextsheet.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/sheetfact.h"
#include "core/workspace/unitofwork.h"

namespace balie {

RecoveryRenewal::RecoveryRenewal(NextSheet sheet) : m_sheet(std::make_shared<const NextSheet>(std::move(sheet))) {}

QString RecoveryRenewal::code() const
{
    return m_sheet->code.toString();
}

QString RecoveryRenewal::slot() const
{
    return m_sheet->slot;
}

Result<RecoveryRenewal> prepareRecovery(Register &opened, const Secret &passphrase)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::ManageUsers); !permitted)
        return permitted.error();
    const RegisterKeys &keys = opened.opened().keys();
    if (const Result<void> known = keys.checkPassphrase(opened.session().user, passphrase); !known)
        return known.error();
    Result<NextSheet> sheet = keys.nextSheet(KeyCost::calibrated(), opened.clock().now());
    if (!sheet)
        return sheet.error();
    return RecoveryRenewal(*std::move(sheet));
}

static Result<void> useSheet(Register &opened, const NextSheet &sheet)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageUsers);
    if (!unit)
        return unit.error();
    RegisterKeys &keys = opened.opened().keys();
    if (const Result<void> fresh = opened.tables().facts.remove(unit->transaction(), staleSheetFact()); !fresh)
        return fresh;
    if (const Result<void> said = unit->audit(QStringLiteral("recovery-renewed"), QStringLiteral("register"), keys.registerId().toString()); !said)
        return said;
    if (const Result<void> used = keys.useSheet(sheet); !used)
        return used;
    unit->announce([](RegisterEvents &events) { Q_EMIT events.usersChanged(); });
    return unit->commit();
}

Result<void> renewRecovery(Register &opened, const RecoveryRenewal &renewal)
{
    if (const Result<void> used = useSheet(opened, renewal.sheet()); !used)
        return used;
    // The key of the database that the old square holds opens nothing of what is written from now on.
    return opened.rekey();
}

} // namespace balie
