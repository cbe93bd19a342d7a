// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/registercopies.h"

#include "core/store/restore.h"

#include <QTemporaryDir>

namespace balie {

namespace {

CopyReport reportOf(const BackupReport &backup)
{
    CopyReport report{backup.folder, 0, QString::fromLatin1(backup.state.head.mac.toHex()), backup.moment, 0};
    for (const auto &[table, rows] : backup.state.rows)
        report.rows += rows;
    return report;
}

Credentials credentialsOf(const QString &userName, Secret passphrase)
{
    return Passphrase{userName.isEmpty() ? std::nullopt : std::optional(userName), std::move(passphrase)};
}

} // namespace

Result<CopyReport> restoreBackup(const QString &backup, const QString &folder, const QString &userName, Secret passphrase)
{
    return restore(backup, StoreLocation(folder), credentialsOf(userName, std::move(passphrase))).transform(reportOf);
}

Result<CopyReport> drillBackup(const QString &backup, const QString &userName, Secret passphrase, const Clock &clock)
{
    const QTemporaryDir work;
    if (!work.isValid())
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), work.path());
    const Result<DrillReport> drilled = drill(backup, work.path(), credentialsOf(userName, std::move(passphrase)), clock);
    if (!drilled)
        return drilled.error();
    CopyReport report = reportOf(drilled->backup);
    report.milliseconds = drilled->milliseconds;
    return report;
}

} // namespace balie
