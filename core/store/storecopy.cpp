// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecopy.h"

#include "core/platform/ownfolder.h"
#include "core/store/cipherproof.h"
#include "core/store/sqlcipheropener.h"
#include "core/store/storeerror.h"

#include <sqlite3.h>

namespace balie {

static constexpr int pagesAtOnce = 256;

static Result<void> copyPages(sqlite3 *from, sqlite3 *to, const CopyProgress &progress)
{
    sqlite3_backup *const copying = sqlite3_backup_init(to, "main", from, "main");
    if (!copying)
        return storeError(sqlite3_extended_errcode(to), to);
    int done = SQLITE_OK;
    bool goesOn = true;
    while (goesOn && done == SQLITE_OK) {
        done = sqlite3_backup_step(copying, pagesAtOnce);
        const int all = sqlite3_backup_pagecount(copying);
        goesOn = !progress || progress(all - sqlite3_backup_remaining(copying), all);
    }
    const int finished = sqlite3_backup_finish(copying);
    if (!goesOn)
        return Error(ErrorCode::Cancelled);
    if (done == SQLITE_DONE && finished == SQLITE_OK)
        return proveNotPlain(to);
    return storeError(done == SQLITE_DONE ? finished : done, to);
}

Result<void> copyStore(Connection &from, const QString &to, const Secret &key, const CopyProgress &progress)
{
    Result<void> outcome;
    {
        const auto copy = createStore(to, key);
        if (!copy)
            return copy.error();
        outcome = copyPages(from.handle(), (*copy)->handle(), progress);
    }
    removeFile(to + QStringLiteral("-journal"));
    if (!outcome)
        removeFile(to);
    return outcome;
}

} // namespace balie
