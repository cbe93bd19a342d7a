// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <QStringList>

namespace balie {

// A backup in the folder `backups` of the register itself, and the older ones that went because of it.
struct OwnCopy
{
    BackupReport report;
    QStringList lapsed;
};

// Errors: those of backUp().
Result<OwnCopy> makeOwnCopy(OpenRegister &opened, const Clock &clock);

} // namespace balie
