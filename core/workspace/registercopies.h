// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace balie {

// What was found of a backup, and of the register that came out of it.
struct CopyReport
{
    QString folder;
    qint64 rows = 0;
    QString head;    // of the audit chain, in hexadecimal
    Instant made = Instant::fromMSecs(0);
    qint64 milliseconds = 0; // until the register was open again; a drill only
};

// Puts a backup back as a register in a folder that does not exist yet, after it was found whole.
// Errors: RegisterExists, BackupDamaged (fact "part"), WrongPassphrase, FileMissing, DiskFull, …
Result<CopyReport> restoreBackup(const QString &backup, const QString &folder, const QString &userName, Secret passphrase);

// Proves that a backup brings the register back: restores it beside the temporary files, encrypted as
// it is, opens it as the user would, compares, and removes it again. Errors: as above.
Result<CopyReport> drillBackup(const QString &backup, const QString &userName, Secret passphrase, const Clock &clock);

} // namespace balie
