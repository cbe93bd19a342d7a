// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QString>

namespace balie {

struct BackupDone
{
    QString folder; // the copy itself: Name-JJJJMMDD-UUMM.baliekopie
    qint64 rows = 0;
    QString head;   // of the audit chain
    Instant made;
    bool onSameDevice = false; // as the register: lost with it
};

// A verified copy of the open register, in a folder of its own inside the one given.
// Errors: FileUnwritable, FileExists, DiskFull, BackupDamaged.
Result<BackupDone> makeBackup(Register &opened, const QString &intoFolder);

} // namespace balie
