// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace balie {

struct DrillDone
{
    qint64 rows = 0;
    QString head;            // of the audit chain
    qint64 milliseconds = 0; // until the register was open again
};

// Proves that a backup brings the register back: it is put back in a folder of its own that is removed
// afterwards, opened as its user would, and compared. It needs no open register and changes none, so it
// takes no Register; it blocks, and the window calls it through inBackground(). An empty name: anybody
// whose passphrase fits.
// Errors: BackupDamaged (fact "part"), WrongPassphrase, UserUnknown, DiskFull, …
Result<DrillDone> drillBackup(const QString &backup, const QString &userName, Secret passphrase, const Clock &clock);

} // namespace balie
