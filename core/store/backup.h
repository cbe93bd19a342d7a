// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/audit/auditentry.h"
#include "core/store/openregister.h"
#include "core/store/storecheck.h"
#include "core/store/storecopy.h"


namespace balie {

// What a backup says of itself and what was proved of it.
struct BackupReport
{
    QString folder; // Naam-JJJJMMDD-UUMM.baliekopie
    Instant moment = Instant::fromMSecs(0);
    StoreState state;    // where its log ends, and the rows of every table
    QByteArray hash;     // BLAKE2b-256 of its store
    qint64 bytes = 0;
    bool onSameDevice = false; // as the register, and lost with it; known when it is made
};

// A verified copy of the register in a folder of its own inside `into`, page by page while the register
// is open, with both key files and a manifest. It exists under its name only when it was opened again and
// found whole and equal; before that it is *.part, which the next backup removes. BackupDamaged, DiskFull,
// FileMissing, Cancelled.
Result<BackupReport> backUp(OpenRegister &opened, const QString &into, const Clock &clock, const CopyProgress &progress = {});

// Opens a backup with keys that are unlocked (its own, or the register's while they are the same) and checks
// file, references, log, numbers and manifest. BackupDamaged with the fact "part".
Result<BackupReport> verifyBackup(const QString &folder, const RegisterKeys &keys);

} // namespace balie
