// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/store/restorestep.h"

namespace balie {

// Puts a backup back as a register in a folder that does not exist yet, after it was found whole.
// RegisterExists, BackupDamaged (fact "problem" = "not-a-backup" where the folder is none), WrongPassphrase,
// DiskFull, Cancelled … The log is to say so at the first opening (restoredmark.h).
Result<BackupReport> restore(const QString &backup, const StoreLocation &to, const Credentials &credentials,
                             const RestoreProgress &progress = {});

// What a drill found: how long it took until the register was open again, and that it equals the backup.
struct DrillReport
{
    BackupReport backup;
    qint64 milliseconds = 0;
};

// Proves that a backup brings the register back: restores it into a folder that is removed afterwards,
// opens it as a user would, compares rows and head.
Result<DrillReport> drill(const QString &backup, const QString &workFolder, const Credentials &credentials, const Clock &clock,
                          const QString &schema = Migrator::shippedFolder());

} // namespace balie
