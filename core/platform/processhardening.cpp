// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/processhardening.h"

#include <cstdlib>

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {

void forbidInspection()
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// $XDG_RUNTIME_DIR lies in memory and is ours alone; /tmp often is neither.
static void keepTemporaryFilesInMemory()
{
    const char *const folder = std::getenv("XDG_RUNTIME_DIR");
    struct stat found{};
    if (!folder || lstat(folder, &found) != 0)
        return;
    if (S_ISDIR(found.st_mode) && found.st_uid == geteuid() && !(found.st_mode & (S_IRWXG | S_IRWXO)))
        setenv("TMPDIR", folder, 1);
}

void hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#ifndef __SANITIZE_ADDRESS__
    forbidInspection();
#endif
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    mallopt(M_PERTURB, 0xA5);
    keepTemporaryFilesInMemory();
}

} // namespace balie
