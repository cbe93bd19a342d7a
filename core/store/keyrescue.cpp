// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyrescue.h"

#include "core/store/backuprotation.h"
#include "core/store/keyfilepair.h"

namespace balie {

void rescueKeys(const StoreLocation &location)
{
    if (readKeyFiles(location))
        return;
    const QStringList backups = backupsIn(location.backups(), location.name());
    for (const QString &backup : backups) {
        const auto copies = readKeyFiles(StoreLocation(backup));
        if (!copies)
            continue;
        // Should this fail, unlocking says what is wrong.
        static_cast<void>(writeKeyFiles(location, copies->front().bytes));
        return;
    }
}

} // namespace balie
