// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of the calls that change a disk (the linker's --wrap) and tells the log of them.
#include "tests/support/disklog.h"

#include <cstdarg>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balie {
extern DiskLog *listeningLog;
}

using balie::listeningLog;

extern "C" {

int __real_open(const char *path, int flags, ...);
int __real_open64(const char *path, int flags, ...);
int __real_close(int descriptor);
ssize_t __real_write(int descriptor, const void *bytes, std::size_t size);
ssize_t __real_pwrite(int descriptor, const void *bytes, std::size_t size, off_t place);
ssize_t __real_pwrite64(int descriptor, const void *bytes, std::size_t size, off64_t place);
int __real_ftruncate(int descriptor, off_t size);
int __real_ftruncate64(int descriptor, off64_t size);
int __real_rename(const char *from, const char *to);
int __real_unlink(const char *path);
int __real_mkdir(const char *path, mode_t mode);

static int toldOpen(int descriptor, const char *path, int flags)
{
    if (listeningLog && descriptor >= 0)
        listeningLog->opened(descriptor, path, flags);
    return descriptor;
}

static ssize_t toldWrite(int descriptor, ssize_t done, const void *bytes, qint64 place)
{
    if (listeningLog && done > 0)
        listeningLog->written(descriptor, place, bytes, done);
    return done;
}

static int toldCut(int descriptor, int done, qint64 size)
{
    if (listeningLog && done == 0)
        listeningLog->cut(descriptor, size);
    return done;
}

// Told and not done: no machine loses its power while the test runs, and hundreds of images open sooner.
static int toldFlush(int descriptor)
{
    if (listeningLog)
        listeningLog->flushed(descriptor);
    return 0;
}

int __wrap_open(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return toldOpen(__real_open(path, flags, mode), path, flags);
}

int __wrap_open64(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return toldOpen(__real_open64(path, flags, mode), path, flags);
}

int __wrap_close(int descriptor)
{
    if (listeningLog)
        listeningLog->closed(descriptor);
    return __real_close(descriptor);
}

ssize_t __wrap_write(int descriptor, const void *bytes, std::size_t size)
{
    const off_t place = listeningLog ? lseek(descriptor, 0, SEEK_CUR) : 0;
    return toldWrite(descriptor, __real_write(descriptor, bytes, size), bytes, place);
}

ssize_t __wrap_pwrite(int descriptor, const void *bytes, std::size_t size, off_t place)
{
    return toldWrite(descriptor, __real_pwrite(descriptor, bytes, size, place), bytes, place);
}

ssize_t __wrap_pwrite64(int descriptor, const void *bytes, std::size_t size, off64_t place)
{
    return toldWrite(descriptor, __real_pwrite64(descriptor, bytes, size, place), bytes, place);
}

int __wrap_ftruncate(int descriptor, off_t size)
{
    return toldCut(descriptor, __real_ftruncate(descriptor, size), size);
}

int __wrap_ftruncate64(int descriptor, off64_t size)
{
    return toldCut(descriptor, __real_ftruncate64(descriptor, size), size);
}

int __wrap_fsync(int descriptor)
{
    return toldFlush(descriptor);
}

int __wrap_fdatasync(int descriptor)
{
    return toldFlush(descriptor);
}

int __wrap_rename(const char *from, const char *to)
{
    const int done = __real_rename(from, to);
    if (listeningLog && done == 0)
        listeningLog->renamed(from, to);
    return done;
}

int __wrap_unlink(const char *path)
{
    const int done = __real_unlink(path);
    if (listeningLog && done == 0)
        listeningLog->removed(path);
    return done;
}

int __wrap_mkdir(const char *path, mode_t mode)
{
    const int done = __real_mkdir(path, mode);
    if (listeningLog && done == 0)
        listeningLog->madeFolder(path);
    return done;
}

} // extern "C"
