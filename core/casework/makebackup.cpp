// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/makebackup.h"

#include "core/domain/user/accesspolicy.h"
#include "core/store/backup.h"
#include "core/store/tables.h"
#include "core/workspace/backupfacts.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

namespace balie {

static Result<void> keepMoment(Register &opened, Transaction &change, const BackupDone &done)
{
    const RegisterFactTable &facts = opened.tables().facts;
    const Result<void> last = facts.set(change, lastBackupFact(), done.made.toString());
    return last && !done.onSameDevice ? facts.set(change, lastBackupElsewhereFact(), done.made.toString()) : last;
}

Result<BackupDone> makeBackup(Register &opened, const QString &intoFolder)
{
    // Permission first; the copy itself lies outside every transaction.
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::Backup); !permitted)
        return permitted.error();
    const Result<BackupReport> report = backUp(opened.opened(), intoFolder, opened.clock());
    if (!report)
        return report.error();
    BackupDone done{report->folder, 0, QString::fromLatin1(report->state.head.mac.toHex()), report->moment};
    for (const auto &[table, rows] : report->state.rows)
        done.rows += rows;
    done.onSameDevice = report->onSameDevice;

    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Backup);
    if (!unit)
        return unit.error();
    if (const Result<void> kept = keepMoment(opened, unit->transaction(), done); !kept)
        return kept.error();
    const QJsonObject content{{QStringLiteral("rows"), done.rows},
                              {QStringLiteral("head"), done.head},
                              {QStringLiteral("hash"), QString::fromLatin1(report->hash.toHex())}};
    if (const Result<void> said = unit->audit(QStringLiteral("backup-made"), QStringLiteral("register"), QString(), content); !said)
        return said.error();
    unit->announce([](RegisterEvents &events) { Q_EMIT events.backupMade(); });
    if (const Result<void> committed = unit->commit(); !committed)
        return committed.error();
    return done;
}

} // namespace balie
