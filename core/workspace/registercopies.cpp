// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/registercopies.h"

#include "core/store/backupname.h"
#include "core/store/backuprotation.h"
#include "core/store/restore.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace balie {

namespace {

CopyReport reportOf(const BackupReport &backup)
{
    CopyReport report{backup.folder, 0, 0, QString::fromLatin1(backup.state.head.mac.toHex()), backup.moment, 0};
    for (const auto &[table, rows] : backup.state.rows)
        report.rows += rows;
    if (const auto requests = backup.state.rows.find(QStringLiteral("request")); requests != backup.state.rows.end())
        report.requests = requests->second;
    return report;
}

Credentials credentialsOf(const QString &userName, Secret passphrase)
{
    return Passphrase{userName.isEmpty() ? std::nullopt : std::optional(userName), std::move(passphrase)};
}

} // namespace

std::optional<CopyName> copyNameOf(const QString &backup)
{
    const std::optional<QDateTime> moment = momentOfBackup(backup);
    if (!moment)
        return std::nullopt;
    return CopyName{registerOfBackup(backup), Instant::fromMSecs(moment->toMSecsSinceEpoch())};
}

QString ownCopiesOf(const QString &registerFolder)
{
    const QString folder = StoreLocation(registerFolder).backups();
    return QFileInfo(folder).isDir() ? folder : QString();
}

QString newestOwnCopy(const QString &registerFolder)
{
    const StoreLocation place(registerFolder);
    return backupsIn(place.backups(), place.name()).value(0);
}

Result<CopyReport> restoreBackup(const QString &backup, const QString &folder, const QString &userName, Secret passphrase,
                                 const RestoreProgress &progress)
{
    return restore(backup, StoreLocation(folder), credentialsOf(userName, std::move(passphrase)), progress).transform(reportOf);
}

Result<CopyReport> restoreBackupWithCode(const QString &backup, const QString &folder, const QString &recoveryCode,
                                         const RestoreProgress &progress)
{
    Result<RecoveryCode> code = RecoveryCode::from(recoveryCode);
    if (!code)
        return code.error();
    return restore(backup, StoreLocation(folder), std::move(*code), progress).transform(reportOf);
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
