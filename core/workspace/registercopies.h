// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/restorestep.h"

#include <QString>

#include <optional>

namespace balie {

// What was found of a backup, and of the register that came out of it.
struct CopyReport
{
    QString folder;
    qint64 rows = 0;
    qint64 requests = 0; // among the rows
    QString head;    // of the audit chain, in hexadecimal
    Instant made = Instant::fromMSecs(0);
    qint64 milliseconds = 0; // until the register was open again; a drill only
};

// What the folder of a backup is called after.
struct CopyName
{
    QString registerName;
    Instant made = Instant::fromMSecs(0);
};
// Nothing where it is called otherwise; then it may be a backup all the same.
std::optional<CopyName> copyNameOf(const QString &backup);

// Where a register keeps the copies that it makes of itself, and the newest of them; empty where there is none.
QString ownCopiesOf(const QString &registerFolder);
QString newestOwnCopy(const QString &registerFolder);

// Puts a backup back as a register in a folder that does not exist yet, after it was found whole. It opens with
// the passphrases, and with the recovery code, of the day on which it was made.
// Errors: RegisterExists, BackupDamaged (facts "part", or "problem" = "not-a-backup"), WrongPassphrase,
// WrongRecoveryCode, FileMissing, DiskFull, Cancelled, …
Result<CopyReport> restoreBackup(const QString &backup, const QString &folder, const QString &userName, Secret passphrase,
                                 const RestoreProgress &progress = {});
Result<CopyReport> restoreBackupWithCode(const QString &backup, const QString &folder, const QString &recoveryCode,
                                         const RestoreProgress &progress = {});

// Proves that a backup brings the register back: restores it beside the temporary files, encrypted as
// it is, opens it as the user would, compares, and removes it again. Errors: as above.
Result<CopyReport> drillBackup(const QString &backup, const QString &userName, Secret passphrase, const Clock &clock);

} // namespace balie
