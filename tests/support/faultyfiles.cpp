// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyfiles.h"

#include <cstring>

#include <sqlite3.h>

namespace balie {

namespace {

struct Plan
{
    int callsLeft = 0; // 0: nothing fails
    int resultCode = SQLITE_OK;
    FaultyFiles::Stays stays = FaultyFiles::Stays::No;
    bool failed = false;
};

Plan plan;
sqlite3_vfs *real = nullptr;
sqlite3_vfs ours;

// SQLite gives us the room of both: ours, and behind it the real file.
struct File
{
    sqlite3_file base;
};

sqlite3_file *behind(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

// A full disk refuses more bytes; it flushes and cuts as ever.
bool isFullDisk()
{
    return plan.resultCode == SQLITE_FULL;
}

int next()
{
    if (plan.failed && plan.stays == FaultyFiles::Stays::Yes)
        return plan.resultCode;
    if (plan.callsLeft == 0 || --plan.callsLeft > 0)
        return SQLITE_OK;
    plan.failed = true;
    return plan.resultCode;
}

int close(sqlite3_file *f) { return behind(f)->pMethods->xClose(behind(f)); }
int read(sqlite3_file *f, void *b, int n, sqlite3_int64 o) { return behind(f)->pMethods->xRead(behind(f), b, n, o); }
int write(sqlite3_file *f, const void *b, int n, sqlite3_int64 o)
{
    const int failure = next();
    return failure ? failure : behind(f)->pMethods->xWrite(behind(f), b, n, o);
}
int cut(sqlite3_file *f, sqlite3_int64 size)
{
    const int failure = isFullDisk() ? SQLITE_OK : next();
    return failure ? SQLITE_IOERR_TRUNCATE : behind(f)->pMethods->xTruncate(behind(f), size);
}
int flush(sqlite3_file *f, int flags)
{
    const int failure = isFullDisk() ? SQLITE_OK : next();
    return failure ? failure : behind(f)->pMethods->xSync(behind(f), flags);
}
int size(sqlite3_file *f, sqlite3_int64 *s) { return behind(f)->pMethods->xFileSize(behind(f), s); }
int lock(sqlite3_file *f, int l) { return behind(f)->pMethods->xLock(behind(f), l); }
int unlock(sqlite3_file *f, int l) { return behind(f)->pMethods->xUnlock(behind(f), l); }
int reserved(sqlite3_file *f, int *r) { return behind(f)->pMethods->xCheckReservedLock(behind(f), r); }
int control(sqlite3_file *f, int op, void *a) { return behind(f)->pMethods->xFileControl(behind(f), op, a); }
int sector(sqlite3_file *f) { return behind(f)->pMethods->xSectorSize(behind(f)); }
int traits(sqlite3_file *f) { return behind(f)->pMethods->xDeviceCharacteristics(behind(f)); }

const sqlite3_io_methods methods = {1, close, read, write, cut, flush, size, lock, unlock, reserved, control, sector, traits,
                                    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    std::memset(file, 0, static_cast<std::size_t>(ours.szOsFile));
    const int opened = real->xOpen(real, name, behind(file), flags, given);
    if (behind(file)->pMethods)
        file->pMethods = &methods;
    return opened;
}

} // namespace

FaultyFiles::FaultyFiles() : m_real(sqlite3_vfs_find(nullptr))
{
    plan = {};
    real = m_real;
    ours = *real;
    ours.zName = "faulty";
    ours.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    ours.xOpen = &open;
    ours.pNext = nullptr;
    sqlite3_vfs_register(&ours, 1);
}

FaultyFiles::~FaultyFiles()
{
    sqlite3_vfs_register(m_real, 1);
    sqlite3_vfs_unregister(&ours);
}

void FaultyFiles::failAt(int n, int resultCode, Stays stays)
{
    plan = {n, resultCode, stays, false};
}

void FaultyFiles::heal()
{
    plan = {};
}

bool FaultyFiles::hasFailed() const
{
    return plan.failed;
}

} // namespace balie
