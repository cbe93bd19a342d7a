// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/audit/auditentry.h"
#include "core/store/openregister.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace balie {

// What a backup says of itself and what was proved of it.
struct BackupReport
{
    QString folder; // Naam-JJJJMMDD-UUMM.baliekopie
    Instant moment = Instant::fromMSecs(0);
    AuditHead head;
    std::map<QString, qint64> rows; // by table
    qint64 bytes = 0;
};

// How far a backup is; false stops it (Cancelled).
using BackupProgress = std::function<bool(int pagesDone, int pagesAll)>;

// A verified copy of the register in a folder of its own inside `into`, page by page while the register
// is open, with both key files and a manifest. It exists under its name only when it was opened again and
// found whole and equal; before that it is *.part, which the next backup removes. BackupDamaged, DiskFull,
// FileMissing, Cancelled.
Result<BackupReport> backUp(OpenRegister &opened, const QString &into, const Clock &clock, const BackupProgress &progress = {});

// Opens a backup with keys that are unlocked (its own, or the register's while they are the same) and checks
// file, references, log, numbers and manifest. BackupDamaged with the fact "part".
Result<BackupReport> verifyBackup(const QString &folder, const RegisterKeys &keys);

// The backups of a folder, newest first; only whole ones.
QStringList backupsIn(const QString &folder);
// Keeps the newest of seven days, four weeks and three months and removes the others; never one of the
// last 24 hours. Gives what was removed.
QStringList rotateBackups(const QString &folder, const Clock &clock);

} // namespace balie
