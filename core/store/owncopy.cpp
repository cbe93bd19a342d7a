// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/owncopy.h"

#include "core/platform/ownfolder.h"
#include "core/store/backuprotation.h"

namespace balie {

Result<OwnCopy> makeOwnCopy(OpenRegister &opened, const Clock &clock)
{
    const StoreLocation &place = opened.location();
    if (fileSize(place.backups()) < 0)
        static_cast<void>(createOwnFolder(place.backups())); // backUp() says it where there is none
    const Result<BackupReport> report = backUp(opened, place.backups(), clock);
    if (!report)
        return report.error();
    return OwnCopy{*report, rotateBackups(place.backups(), place.name(), clock)};
}

} // namespace balie
